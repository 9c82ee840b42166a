package initscope.document;

import initscope.document.Fault.Code;
import initscope.document.Session.Panel;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Experiments as plain text, one a line, as the command line takes them; empty lines and those that begin with # say nothing.
/// Everything here blocks, and is called beside the FX thread.
public final class SpecFile {
    public static final String ENDING = ".spec";
    /// Largest file, in bytes.
    static final int LARGEST = 64 << 10;

    private SpecFile() {
    }

    /// Opens a file, as a session that says nothing but its panels.
    ///
    /// @param most panels that can be shown
    public static Reading open(Path file, int most) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return new Reading.Refused(Fault.of(Code.NOT_A_FILE, name));
        }
        try {
            List<String> lines = lines(file);
            return lines.isEmpty() ? new Reading.Refused(Fault.of(Code.NO_SPECS, name))
                    : SessionFile.opened(Session.of(lines.stream().map(Panel::of).toList()), most);
        } catch (NoSuchFileException e) {
            return new Reading.Refused(Fault.of(Code.MISSING, name));
        } catch (CharacterCodingException e) {
            return new Reading.Refused(Fault.of(Code.NO_SPECS, name));
        } catch (IOException | SecurityException e) {
            return new Reading.Refused(Fault.of(Code.UNREADABLE, name));
        }
    }

    /// Whether a text file begins with an experiment, and is no table of data.
    public static boolean holds(Path file) {
        try {
            List<String> lines = lines(file);
            return !lines.isEmpty() && SpecReader.read(lines.getFirst()) instanceof Parsed.Value;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new CharacterCodingException();
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.replace("\uFEFF", "").lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }
}
