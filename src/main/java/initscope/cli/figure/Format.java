package initscope.cli.figure;

import initscope.cli.terminal.Console;
import initscope.cli.terminal.Refusal;
import java.util.Locale;

/// What a picture can be written as, told by the end of the file's name.
public enum Format {
    PNG, SVG, PDF;

    /// @throws Refusal if the name ends otherwise
    public static Format of(String file) throws Refusal {
        String name = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw Refusal.wrongArguments(file.isEmpty() ? "render needs a file to write to: add --output x.png, x.svg or x.pdf."
                : Console.quoted(file) + " does not say what to write: end its name in .png, .svg or .pdf.");
    }
}
