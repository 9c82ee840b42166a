package initscope.ui;

import initscope.ui.bench.MainWindow;
import initscope.ui.engine.Bridge;
import initscope.ui.settings.Settings;
import initscope.ui.soak.Report;
import initscope.ui.soak.Soaking;
import initscope.ui.soak.Stall;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.stage.Stage;

/// `Soak N [seed [hurry]]`: N random actions on the real window, at most `hurry` of them before it is painted again; says what
/// broke, what stalled and what was kept.
public final class Soak {
    private static final PrintStream OUT = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    private static final int MANY = 10_000;
    private static final int TOLD = 25;

    private Soak() {
    }

    public static void main(String[] arguments) throws Exception {
        int actions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        int hurry = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Settings settings = Settings.fresh();
        settings.languageProperty().set(Locale.ENGLISH);
        FutureTask<Soaking> open = new FutureTask<>(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, settings, new Bridge());
            window.show();
            return new Soaking(stage, window, settings, OUT::println);
        });
        Platform.startup(open);
        Report report = open.get().run(actions, seed, hurry);
        OUT.println(report.histogram());
        OUT.println(report.stalls().size() + " stalls over 50 ms, " + report.stalls().stream().filter(s -> s.own() > 50).count()
                + " of them with more than 50 ms of the FX thread's own time; the longest:");
        report.stalls().stream().limit(TOLD).forEach(s -> OUT.println("  " + s));
        OUT.println("those with most time of its own:");
        report.stalls().stream().sorted(Comparator.comparingDouble(Stall::own).reversed()).limit(TOLD)
                .forEach(s -> OUT.println("  " + s));
        OUT.println("by place:");
        report.places().stream().limit(TOLD).forEach(p -> OUT.println("  " + p));
        OUT.println("by kind of action:");
        report.costs().forEach(line -> OUT.println("  " + line));
        OUT.println("left over: " + report.left());
        OUT.println(report.bugs().isEmpty() ? "no uncaught exception" : report.bug());
        System.exit(report.bugs().isEmpty() ? 0 : 1);
    }
}
