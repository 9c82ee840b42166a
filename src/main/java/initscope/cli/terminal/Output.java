package initscope.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Where a result goes: standard output, or a file that appears only when the result is complete. Close without
/// [#finish] and nothing has happened.
public final class Output implements AutoCloseable {
    private final Console console;
    private final Charset charset;
    private final String name;
    private Path target;
    private Path temporary;
    private OutputStream stream;
    private Thread hook;

    private Output(Console console, Charset charset, String name) {
        this.console = console;
        this.charset = charset;
        this.name = name;
    }

    /// Opens standard output or, if `file` is not empty, a temporary file beside it.
    ///
    /// @param forPrograms UTF-8 whatever the terminal's encoding
    /// @throws Refusal if nothing can be written there: before anything is run
    public static Output open(Console console, String file, boolean forPrograms) throws Refusal {
        Output output = new Output(console, forPrograms || !file.isEmpty() ? StandardCharsets.UTF_8 : console.charset(),
                file);
        if (!file.isEmpty()) {
            output.openFile();
        }
        return output;
    }

    private void openFile() throws Refusal {
        try {
            Path path = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(path)) {
                throw Refusal.notDone(Console.quoted(name) + " is a folder: name a file in it.");
            }
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new AccessDeniedException(name);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                stream = Files.newOutputStream(path);
                return;
            }
            target = Files.exists(path) ? path.toRealPath() : path;
            temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid()
                    + ".tmp");
            hook = new Thread() {
                @Override
                public void run() {
                    remove();
                }
            };
            Runtime.getRuntime().addShutdownHook(hook);
            stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException | InvalidPathException | IllegalStateException e) {
            throw unwritable(e);
        }
    }

    /// Whether block characters would come out as question marks.
    public boolean isPlain() {
        return !charset.equals(StandardCharsets.UTF_8) && !charset.newEncoder().canEncode('█');
    }

    /// Adds text to the result.
    public void write(String text) throws Refusal {
        if (stream == null) {
            console.print(text, charset);
        } else {
            write(text.getBytes(charset));
        }
    }

    /// Adds bytes to a file.
    public void write(byte[] bytes) throws Refusal {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Puts the complete file in its place, in one move.
    public void finish() throws Refusal {
        if (stream == null) {
            return;
        }
        try {
            stream.close();
            if (temporary != null) {
                try {
                    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        if (hook == null) {
            return;
        }
        try {
            if (stream != null) {
                stream.close();
            }
            remove();
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IOException | IllegalStateException e) {
            // The process is ending, or the disk is gone: the hook or nobody can still remove the temporary file.
            return;
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            console.err().println(temporary + " could not be removed: delete it by hand.");
        }
    }

    private Refusal unwritable(Exception e) {
        String why = switch (e) {
            case NoSuchFileException _ -> "its folder does not exist; make it first or choose another place";
            case AccessDeniedException _ -> "it may not be written here; choose another place";
            case InvalidPathException _ -> "this is not a file name; choose another";
            default -> e.getMessage() + "; choose another place";
        };
        return Refusal.notDone(Console.quoted(name) + " cannot be written: " + why + ".");
    }
}
