package initscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that are about files, not classes.
class HouseholdTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_FILE = 400;
    private static final int FULLEST_PACKAGE = 15;
    /// A room's description has fewer lines than this.
    private static final int DESCRIPTION = 15;

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        Map<Path, Integer> tooLong = new TreeMap<>();
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.put(file, lines);
            }
        }
        assertEquals(Map.of(), tooLong, "files over " + LONGEST_FILE + " lines: find the second thing in them and give it a name");
    }

    @Test
    void noPackageIsADrawer() throws IOException {
        Map<Path, Long> tooFull = javaFiles().stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        tooFull.values().removeIf(files -> files <= FULLEST_PACKAGE);
        assertEquals(Map.of(), tooFull, "packages over " + FULLEST_PACKAGE + " files: a room that full is two rooms");
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<Path> silent = javaFiles().stream().map(Path::getParent).distinct()
                .filter(room -> !Files.exists(room.resolve("package-info.java"))).toList();
        assertEquals(List.of(), silent, "packages without a package-info.java");
    }

    @Test
    void aPackageSaysWhatItIsBriefly() throws IOException {
        Map<Path, Long> tooLong = new TreeMap<>();
        for (Path file : javaFiles()) {
            if (file.endsWith("package-info.java")) {
                tooLong.put(file, Files.readAllLines(file).stream().filter(line -> line.startsWith("///")).count());
            }
        }
        tooLong.values().removeIf(lines -> 0 < lines && lines < DESCRIPTION);
        assertEquals(Map.of(), tooLong, "a room's description takes from one to " + (DESCRIPTION - 1) + " lines");
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            assertFalse(java.isEmpty(), "no source under " + SOURCES.toAbsolutePath());
            return java;
        }
    }
}
