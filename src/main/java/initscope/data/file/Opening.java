package initscope.data.file;

import initscope.data.file.Fault.Found;
import initscope.data.file.Fault.Kind;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// What comes of opening a file: its table, or what is wrong with it.
public sealed interface Opening {

    record Done(Table table) implements Opening {
    }

    record Failed(Fault fault) implements Opening {
    }

    /// Reads a file, and the labels beside it where its kind has none inside. Gzip is unpacked on the way. Blocking.
    ///
    /// @param limit bytes it may take in memory
    /// @param most columns a sample may have
    static Opening open(String path, long limit, int most) {
        try {
            return new Done(read(path, limit, most));
        } catch (Found found) {
            return new Failed(found.fault);
        }
    }

    private static Table read(String path, long limit, int most) throws Found {
        Table table = on(path, (file, packed) -> {
            byte[] first = peek(file);
            if (Npy.begins(first)) {
                Binary binary = new Binary(file, path, limit);
                Npy header = Npy.read(binary);
                return binary.table(header.shape(), header.encoding(), header.encoding().format(true, header.shape(), header.byColumns(), packed),
                        most);
            }
            if (Idx.begins(first)) {
                Binary binary = new Binary(file, path, limit);
                Idx header = Idx.read(binary);
                return binary.table(header.shape(), header.encoding(), header.encoding().format(false, header.shape(), false, packed), most);
            }
            if (!isText(first, path)) {
                throw new Found(Kind.WRONG_MAGIC, path, HexFormat.ofDelimiter(" ").withUpperCase()
                        .formatHex(first, 0, Math.min(4, first.length)));
            }
            return Csv.read(file, packed, path, most, limit);
        });
        Optional<Path> beside = table.classes().isEmpty() ? Beside.labels(Path.of(path)) : Optional.empty();
        return beside.isPresent() ? labelled(table, path, beside.get().toString(), limit) : table;
    }

    private static Table labelled(Table table, String path, String labels, long limit) throws Found {
        Classes classes = on(labels, (file, _) -> {
            byte[] first = peek(file);
            Binary binary = new Binary(file, labels, limit);
            if (Npy.begins(first)) {
                Npy header = Npy.read(binary);
                return binary.labels(header.shape(), header.encoding());
            }
            if (!Idx.begins(first)) {
                throw new Found(Kind.WRONG_MAGIC, labels, HexFormat.ofDelimiter(" ").withUpperCase()
                        .formatHex(first, 0, Math.min(4, first.length)));
            }
            Idx header = Idx.read(binary);
            return binary.labels(header.shape(), header.encoding());
        });
        if (classes.labels().length != table.rows()) {
            throw new Found(Kind.LABEL_COUNT, labels, classes.labels().length, table.rows(), path);
        }
        return table.with(classes);
    }

    /// The kind is told by the first bytes; a name that promises a binary kind is held to it.
    private static boolean isText(byte[] first, String path) {
        for (byte b : first) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        String name = path.toLowerCase(Locale.ROOT);
        return !name.endsWith(".npy") && !name.endsWith("ubyte");
    }

    private static byte[] peek(InputStream file) throws IOException {
        file.mark(16);
        byte[] first = file.readNBytes(8);
        file.reset();
        return first;
    }

    /// Reads from an open stream.
    interface Reading<T> {
        /// @param packed whether it was unpacked on the way
        T from(InputStream file, boolean packed) throws IOException, Found;
    }

    private static <T> T on(String path, Reading<T> reading) throws Found {
        try {
            Path file = Path.of(path);
            if (!Files.exists(file)) {
                throw new Found(Kind.MISSING, path);
            }
            if (!Files.isRegularFile(file)) {
                throw new Found(Kind.NOT_A_FILE, path);
            }
            if (Files.size(file) == 0) {
                throw new Found(Kind.EMPTY, path);
            }
            try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                byte[] first = peek(raw);
                boolean packed = first.length > 1 && first[0] == 0x1f && first[1] == (byte) 0x8b;
                return reading.from(packed ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16) : raw, packed);
            }
        } catch (InvalidPathException e) {
            throw new Found(Kind.MISSING, path);
        } catch (ZipException | EOFException e) {
            throw new Found(Kind.HEADER, path, 0, "gzip");
        } catch (IOException e) {
            throw new Found(Kind.UNREADABLE, path, e.getClass().getSimpleName());
        }
    }
}
