package initscope.document;

import initscope.document.Session.Panel;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A process that does nothing but save, several files at once, until it is killed. Says `file number` after each save.
final class Saver {
    private static final int LINES = 400;

    private Saver() {
    }

    /// The session of a number; another number's is longer or shorter, and different all through.
    static Session session(int number) {
        String notes = ("line of session " + number + "\n").repeat(LINES + number % 7 * 50);
        return new Session(List.of(Panel.of("relu he-normal seed=" + number), Panel.of("tanh zeros seed=" + number)),
                Map.of(Trait.BATCH.key(), String.valueOf(number)), Map.of(), notes, Map.of(), Map.of(), Map.of());
    }

    /// Takes the files to save to.
    public static void main(String[] args) {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        for (int i = 0; i < args.length; i++) {
            int file = i;
            Thread.ofPlatform().start(() -> {
                for (int number = 1;; number++) {
                    SessionFile.save(Path.of(args[file]), session(number))
                            .ifPresent(fault -> said.println("failed " + fault));
                    said.println(file + " " + number);
                }
            });
        }
    }
}
