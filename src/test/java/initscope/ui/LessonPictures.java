package initscope.ui;

import static initscope.ui.Studio.fx;

import initscope.lesson.Answer;
import initscope.lesson.Question;
import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.lesson.course.Course;
import initscope.ui.lesson.course.LessonModel;
import initscope.ui.lesson.course.LessonsModel;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Takes pictures of lessons from the list to the summary, for people to look at, and says what the lint finds. Arguments: the
/// folder, the width of the window, "dark" or "light", the language, the name of the lesson or "all", and the size of text in
/// per cent.
public final class LessonPictures {

    private LessonPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int width = Integer.parseInt(arguments[1]);
        Platform.startup(() -> Platform.setImplicitExit(false));
        Settings settings = Settings.fresh();
        settings.widthProperty().set(width);
        settings.heightProperty().set(width == 1024 ? 768 : width * 9 / 16);
        settings.themeProperty().set(arguments[2].equals("dark") ? Theme.DARK : Theme.LIGHT);
        settings.languageProperty().set(Locale.of(arguments[3]));
        settings.textProperty().set(arguments.length > 5 ? Double.parseDouble(arguments[5]) / 100 : 1);
        MainWindow window = fx(() -> {
            MainWindow made = new MainWindow(new Stage(StageStyle.UNDECORATED), settings, new Bridge());
            made.show();
            made.view().classroom().list();
            return made;
        });
        LessonsModel lessons = window.view().classroom().lessons();
        until(() -> !lessons.coursesProperty().get().isEmpty());
        Camera camera = new Camera(window, folder, String.join("-", arguments[1], arguments[2], arguments[3]));
        camera.take("list", 0);
        for (Course course : lessons.coursesProperty().get()) {
            if (arguments[4].equals("all") || course.name().equals(arguments[4])) {
                take(lessons, course, camera);
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void take(LessonsModel lessons, Course course, Camera camera) throws Exception {
        int number = 0;
        fx(() -> {
            lessons.begin(course);
            return null;
        });
        camera.take(course.name(), number++);
        LessonModel model = lessons.currentProperty().get();
        for (int step = 0; step < course.steps(); step++) {
            boolean teacher = step == 2;
            fx(() -> {
                model.next();
                lessons.teacherProperty().set(teacher);
                return null;
            });
            until(() -> model.truthProperty().get() != null);
            Question question = course.in(Locale.ENGLISH).steps().get(step).question();
            fx(() -> {
                model.draftProperty().set(switch (question) {
                    case Question.Choice _ -> new Answer.Chosen(0);
                    case Question.Number _ -> new Answer.Said(1);
                    case Question.Drawing _ -> drawn(model.truthProperty().get().sheet().columns());
                });
                return null;
            });
            camera.take(course.name(), number++);
            fx(() -> {
                model.commit();
                return null;
            });
            camera.take(course.name(), number++);
        }
        fx(() -> {
            model.next();
            lessons.teacherProperty().set(false);
            return null;
        });
        camera.take(course.name(), number);
    }

    private record Camera(MainWindow window, Path folder, String suffix) {
        void take(String name, int number) throws Exception {
            Thread.sleep(1200);
            String picture = "%s-%02d-%s.png".formatted(name, number, suffix);
            fx(ClippingLint::all).forEach(line -> System.err.println(picture + ": " + line));
            WindowPictures.write(fx(() -> window.view().getScene().snapshot(null)), folder.resolve(picture));
        }
    }

    private static Answer drawn(int columns) {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            double x = (i + 0.5) / columns;
            heights.add(0.1 + 0.7 * Math.exp(-20 * (x - 0.4) * (x - 0.4)));
        }
        return new Answer.Drawn(heights);
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 1200 && !fx(condition); i++) {
            Thread.sleep(50);
        }
    }
}
