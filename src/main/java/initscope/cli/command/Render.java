package initscope.cli.command;

import initscope.cli.figure.Exposure;
import initscope.cli.figure.Frame;
import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Output;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.Lab;
import initscope.experiment.spec.Spec;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.axes.Axes;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.picture.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `initscope render`: the pictures of the window as a file, without a window.
public final class Render implements Command {
    private static final int LEAST_TEXT = 8;
    private static final int MOST_TEXT = 40;

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String summary() {
        return "draws experiments into a PNG, SVG or PDF file";
    }

    @Override
    public String operands() {
        return "SPEC [SPEC …]";
    }

    @Override
    public List<Option> options() {
        List<String> views = new ArrayList<>();
        for (View view : View.values()) {
            views.add(view.id());
        }
        return List.of(Option.of("--output", "FILE", "file to write; its name ends in .png, .svg or .pdf"),
                Option.choice("--view", views, "how depth is shown: strip"),
                Option.of("--size", "1600x900", "width and height in pixels: 1600x900; in PDF 96 make an inch"),
                Option.of("--scale", "1…8", "PNG with so many pixels for each one, for print and sharp screens: 1"),
                Option.choice("--theme", List.of("light", "dark"), "colours: light"),
                Option.flag("--theory", "with what mean-field theory expects, where it knows"),
                Option.of("--text", "8…40", "size of ordinary text in pixels: 14"), LANGUAGE);
    }

    @Override
    public void run(Arguments arguments, Console console) throws Refusal, InterruptedException {
        Locale language = Command.language(arguments, console);
        List<Spec> specs = SpecList.read(arguments.words(), console, language);
        View view = View.of(arguments.get("--view", View.STRIP.id())).orElseThrow();
        Look look = look(arguments.get("--text", "14"));
        String file = arguments.get("--output", "");
        Frame frame = Frame.of(file, arguments.get("--size", "1600x900"), arguments.get("--scale", "1"));
        Palette palette = arguments.get("--theme", "light").equals("dark") ? Palette.DARK : Palette.LIGHT;
        try (Output output = Output.open(console, file, true); Lab lab = new Lab()) {
            List<Panel> panels = new Exposure(lab, language, view, Axes.Choice.BOOK, look, arguments.has("--theory")).panels(specs, console.err());
            Sheet sheet = new Sheet(panels, look);
            output.write(frame.bytes(palette, title(specs), language.getLanguage(),
                    surface -> sheet.paint(surface, new Box(0, 0, frame.width(), frame.height()))));
            output.finish();
        }
    }

    private static Look look(String text) throws Refusal {
        double size = Frame.number(text);
        if (size < LEAST_TEXT || size > MOST_TEXT) {
            throw Refusal.wrongArguments(Console.quoted(text) + " is not a size of text: write a whole number of pixels from "
                    + LEAST_TEXT + " to " + MOST_TEXT + ", such as --text 18.");
        }
        return new Look(size, Math.max(1, size / Look.DESK.text()));
    }

    private static String title(List<Spec> specs) {
        StringBuilder title = new StringBuilder("InitScope: ");
        for (Spec spec : specs) {
            title.append(spec == specs.getFirst() ? "" : " | ").append(spec);
        }
        return title.toString();
    }
}
