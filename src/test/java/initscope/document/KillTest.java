package initscope.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.document.Reading.Opened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes killed while they save. Each kill hits as many saves as the process has files.
class KillTest {
    private static final int FILES = 5;
    private static final int MOST = 4;
    private static final int LONGEST_MILLIS = 60;

    @TempDir
    private Path folder;

    @Test
    void fiftySavesThatAreKilledLeaveNoFileTornAndNoneMissing() throws IOException, InterruptedException {
        kill(10);
    }

    @Test
    @Tag("slow")
    void aThousandSavesThatAreKilledLeaveNoFileTornAndNoneMissing() throws IOException, InterruptedException {
        kill(200);
    }

    private void kill(int processes) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(processes);
        int halfDone = 0;
        for (int i = 0; i < processes; i++) {
            List<Path> files = new ArrayList<>();
            for (int f = 0; f < FILES; f++) {
                Path file = folder.resolve("session " + f + ".initscope");
                assertTrue(SessionFile.save(file, Saver.session(0)).isEmpty());
                files.add(file);
            }
            killOne(files, random.nextInt(LONGEST_MILLIS));
            halfDone += strays().size();
            WholeFile.sweep(folder);
            assertEquals(List.of(), strays(), "strays are removed");
        }
        assertTrue(halfDone > 0, "no kill came while a file was being written: the test would not see a torn one");
    }

    private void killOne(List<Path> files, int millis) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx64m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Saver.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            while (lines(said).isEmpty()) {
                assertTrue(process.isAlive(), () -> "the saver died: " + lines(said));
                Thread.sleep(1);
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
        List<String> lines = lines(said);
        for (int f = 0; f < files.size(); f++) {
            assertTrue(Files.exists(files.get(f)), "missing");
            Session session = assertInstanceOf(Opened.class, SessionFile.open(files.get(f), MOST), "torn").session();
            int number = Integer.parseInt(session.trait(Trait.BATCH, ""));
            assertEquals(Saver.session(number), session, "torn");
            String start = f + " ";
            int last = lines.stream().filter(line -> line.startsWith(start))
                    .mapToInt(line -> Integer.parseInt(line.substring(2))).max().orElse(0);
            assertTrue(number == last || number == last + 1, "saved " + last + ", found " + number);
        }
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("failed")), () -> "a save failed: " + lines);
    }

    private static List<String> lines(Path said) {
        try {
            String text = Files.readString(said, StandardCharsets.UTF_8);
            // The last line may be cut.
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Path> strays() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-part")).toList();
        }
    }
}
