package initscope.document;

import initscope.document.Fault.Code;
import initscope.document.Reading.Shown;
import initscope.document.Session.Panel;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `.initscope` files. Everything here blocks, and is called beside the FX thread.
public final class SessionFile {
    public static final String ENDING = ".initscope";
    /// Largest file, in bytes.
    public static final int LARGEST = 4 << 20;
    /// So many panels are tried at most: each may name a file of data.
    private static final int TRIED = 16;

    private SessionFile() {
    }

    /// Opens a file.
    ///
    /// @param most panels that can be shown
    public static Reading open(Path file, int most) {
        String name = file.toString();
        try {
            if (!Files.exists(file)) {
                return refused(Code.MISSING, name);
            }
            if (!Files.isRegularFile(file)) {
                return refused(Code.NOT_A_FILE, name);
            }
            if (Files.size(file) > LARGEST) {
                return tooLarge(name, Files.size(file));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            return bytes.length > LARGEST ? tooLarge(name, bytes.length) : open(name, bytes, most);
        } catch (IOException | SecurityException e) {
            return refused(Code.UNREADABLE, name);
        }
    }

    /// The same of bytes at hand.
    ///
    /// @param name what sentences call them
    static Reading open(String name, byte[] bytes, int most) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            SessionReader.Read read = SessionReader.read(text);
            List<Fault> remarks = new ArrayList<>();
            if (read.version() > SessionWriter.VERSION) {
                remarks.add(Fault.of(Code.NEWER, "", read.version(), SessionWriter.VERSION));
            }
            return opened(read.session(), most, remarks);
        } catch (CharacterCodingException e) {
            return refused(Code.NOT_TEXT, name);
        } catch (SessionReader.Rejected rejected) {
            return new Reading.Refused(rejected.fault);
        }
    }

    /// What of a session can be shown.
    static Reading opened(Session session, int most) {
        return opened(session, most, new ArrayList<>());
    }

    private static Reading opened(Session session, int most, List<Fault> remarks) {
        List<Panel> panels = session.panels();
        List<Shown> shown = new ArrayList<>();
        int tried = 0;
        while (tried < panels.size() && tried < TRIED && shown.size() < most) {
            switch (spec(panels.get(tried))) {
                case Parsed.Value<Spec>(Spec spec) -> shown.add(new Shown(tried, spec));
                case Parsed.Failure<Spec>(Problem problem) -> remarks.add(new Fault(Code.PANEL, "/panels/" + tried,
                        List.of(String.valueOf(tried + 1)), problem));
            }
            tried++;
        }
        if (shown.isEmpty()) {
            return new Reading.Refused(remarks.getLast());
        }
        if (tried < panels.size()) {
            remarks.add(Fault.of(Code.MORE_PANELS, "", shown.size(), panels.size()));
        }
        return new Reading.Opened(session, shown, remarks);
    }

    private static Parsed<Spec> spec(Panel panel) {
        try {
            return SpecReader.read(panel.spec());
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory();
            return new Parsed.Failure<>(Problem.of(Problem.Code.FILE_TOO_LARGE, panel.spec(), most, most / 2));
        }
    }

    /// Saves a session, whole or not at all.
    ///
    /// @return what went wrong; the file is then as it was
    public static Optional<Fault> save(Path file, Session session) {
        byte[] bytes = SessionWriter.write(session);
        if (bytes.length > LARGEST) {
            return Optional.of(Fault.of(Code.TOO_LARGE, file.toString(), bytes.length, LARGEST));
        }
        try {
            WholeFile.write(file, bytes);
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.of(Fault.of(Code.READ_ONLY, file.toString()));
        } catch (NoSuchFileException e) {
            return Optional.of(Fault.of(Code.NO_FOLDER, file.toString()));
        } catch (IOException | SecurityException e) {
            return Optional.of(Fault.of(Code.NOT_WRITTEN, file.toString()));
        }
    }

    private static Reading refused(Code code, String name) {
        return new Reading.Refused(Fault.of(code, name));
    }

    private static Reading tooLarge(String name, long bytes) {
        return new Reading.Refused(Fault.of(Code.TOO_LARGE, name, bytes, LARGEST));
    }
}
