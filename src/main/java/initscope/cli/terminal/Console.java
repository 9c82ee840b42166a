package initscope.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The streams a command speaks through.
///
/// @param out results, in `charset` where they are for people
/// @param err everything else
/// @param language of the person, unless `--lang` says otherwise
public record Console(InputStream in, OutputStream out, Charset charset, PrintStream err, Locale language) {
    private static final int ECHOED = 60;

    /// The process's own streams.
    public static Console ofProcess() {
        return new Console(System.in, new FileOutputStream(FileDescriptor.out), charset("stdout.encoding"),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding")),
                Locale.getDefault());
    }

    /// ASCII is what the JDK falls back to where no locale is set; UTF-8 serves better there.
    private static Charset charset(String property) {
        String name = System.getProperty(property, "UTF-8");
        return name.equals("UTF-8") || name.startsWith("ANSI_X3.4") || name.equals("US-ASCII")
                || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /// Writes to standard output.
    ///
    /// @throws Refusal if it cannot be written; without a sentence where the reader has gone away
    public void print(String text, Charset encoding) throws Refusal {
        try {
            out.write(text.getBytes(encoding));
            out.flush();
        } catch (IOException e) {
            String cause = String.valueOf(e.getMessage());
            throw Refusal.notDone(cause.contains("pipe")
                    ? "" : "Standard output cannot be written (" + cause + "): choose another place.");
        }
    }

    /// Writes a text for people to standard output.
    public void print(String text) throws Refusal {
        print(text, charset);
    }

    /// Whether standard error is a terminal. The launcher says so; without it the JDK is asked.
    public static boolean isTerminal() {
        String said = System.getProperty("initscope.terminal", "");
        return said.isEmpty() ? System.console() != null && System.console().isTerminal() : said.equals("true");
    }

    /// Somebody's word as it can be echoed: on one line, at most 60 characters.
    public static String quoted(String word) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < Math.min(ECHOED, word.length()); i++) {
            char c = word.charAt(i);
            text.append(Character.isISOControl(c) || Character.isSurrogate(c)
                    || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c);
        }
        return text.append(word.length() > ECHOED ? "…\"" : "\"").toString();
    }
}
