package initscope.lesson.text;

import initscope.lesson.Fault;
import initscope.lesson.Lesson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads lessons. Whatever the bytes are, the answer is a draft; its lesson can be used where it has no faults.
public final class LessonReader {
    /// Bytes a file may have.
    public static final int LARGEST = 256 << 10;
    private static final int LONGEST_NAME = 100;

    private LessonReader() {
    }

    /// Reads a file from disk. Blocks.
    public static Draft read(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return read(bytes, name, bytes.length > LARGEST ? Files.size(file) : bytes.length);
        } catch (IOException | SecurityException e) {
            return nothing(name, Fault.at(0, Fault.Code.UNREADABLE, file));
        }
    }

    /// Reads the bytes of a file.
    ///
    /// @param file its name, such as `he.ko.md`: the lesson's name and language are in it
    public static Draft read(byte[] bytes, String file) {
        return read(bytes, file, bytes.length);
    }

    private static Draft read(byte[] bytes, String file, long size) {
        if (size > LARGEST) {
            return nothing(file, Fault.at(0, Fault.Code.FILE_TOO_LARGE, size, LARGEST));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            return read(decoder.decode(ByteBuffer.wrap(bytes)).toString(), file);
        } catch (CharacterCodingException e) {
            return nothing(file, Fault.at(firstBroken(bytes), Fault.Code.NOT_TEXT));
        }
    }

    /// The line in which the first bytes stand that are not UTF-8.
    private static int firstBroken(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        return 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
    }

    /// Reads the text of a file.
    public static Draft read(String text, String file) {
        if (text.length() > LARGEST) {
            return nothing(file, Fault.at(0, Fault.Code.FILE_TOO_LARGE, text.length(), LARGEST));
        }
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = new ArrayList<>(List.of(clean.split("\r\n|\r|\n", -1)));
        return new Assembly(name(file), language(file, clean)).of(lines);
    }

    private static Draft nothing(String file, Fault fault) {
        return new Draft(new Lesson(name(file), language(file, ""), "", 0, 0, List.of(), List.of(), List.of(), Assembly.NOWHERE,
                List.of()), List.of(fault), Map.of());
    }

    /// What is left of a file's name without folder, language and ending.
    static String name(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        for (String ending : List.of(".md", ".txt", ".en", ".ko")) {
            name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        }
        return name.isEmpty() ? "lesson" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /// As the file's name says; where it does not, Korean for a text with Korean letters in it.
    private static Locale language(String file, String text) {
        if (file.matches(".*\\.en(\\.[a-z]+)?")) {
            return Locale.ENGLISH;
        }
        return file.matches(".*\\.ko(\\.[a-z]+)?") || text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? Locale.KOREAN
                : Locale.ENGLISH;
    }
}
