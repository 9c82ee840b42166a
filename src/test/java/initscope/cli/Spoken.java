package initscope.cli;

import initscope.cli.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a command answered.
record Spoken(int code, String out, String err) {

    static Spoken of(String... arguments) {
        return withInput("", arguments);
    }

    static Spoken withInput(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out,
                StandardCharsets.UTF_8, new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        int code = new CommandLine(console).run(List.of(arguments));
        return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
