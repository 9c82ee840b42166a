package initscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.lesson.text.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonsTest {
    private static final String OWN = """
            # My own
            minutes: 5
            order: 1
            ## Goals
            - See it.
            ## Look for
            - Nothing.
            ## Free play
            show: tanh xavier-normal depth=3
            Play.
            ## Step: One
            ask: number
            What is σ of W?
            answer: weight.std@1
            explain: It is [0.10](weight.std@1).
            ## Step: Two
            ask: draw curve
            Draw it.
            answer: activation.std
            explain: It sinks.
            """;

    @TempDir
    Path folder;

    private Spoken check(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("own.en.md"), text);
        List<String> words = new java.util.ArrayList<>(List.of("lessons", "--check", file.toString()));
        words.addAll(List.of(more));
        return Spoken.of(words.toArray(String[]::new));
    }

    @Test
    void everyLessonIsOnTheListWithItsTitleInEitherLanguage() {
        Spoken english = Spoken.of("lessons");
        Spoken korean = Spoken.of("lessons", "--lang", "ko");
        assertEquals(0, english.code(), english.err());
        assertEquals(Lessons.names().size(), english.out().lines().count());
        for (String name : Lessons.names()) {
            assertTrue(english.out().contains(" " + name + " ") && korean.out().contains(" " + name + " "), name);
        }
        assertTrue(korean.out().contains("분"));
    }

    @Test
    void aLessonIsPrintedAsAWorksheet() throws IOException {
        String file = Files.writeString(folder.resolve("own.en.md"), OWN).toString();
        Spoken students = Spoken.of("lessons", file);
        Spoken teachers = Spoken.of("lessons", file, "--answers");
        assertEquals(0, students.code(), students.err());
        assertFalse(students.out().contains("0.1") || students.out().contains("sinks"), students.out());
        assertTrue(students.out().contains("____"), students.out());
        assertTrue(teachers.out().contains("It is 0.10."), teachers.out());
        assertTrue(teachers.out().lines().allMatch(line -> line.length() <= 100), teachers.out());
    }

    @Test
    void aTeachersOwnFileIsCheckedLineByLine() throws IOException {
        Spoken good = check(OWN);
        assertEquals(0, good.code(), good.out() + good.err());
        assertTrue(good.out().contains("14: weight.std@1 = 0.0") && good.out().contains("[0.10]"), good.out());
        Spoken bad = check(OWN.replace("[0.10]", "[0.20]").replace("minutes: 5", "minutes: 50"));
        assertEquals(1, bad.code());
        assertTrue(bad.out().startsWith("Line 2: A lesson takes 5 to 15 minutes, not 50."), bad.out());
        assertTrue(bad.out().contains("Line 15: “0.20” stands here, but 0.10"), bad.out());
        assertTrue(bad.err().contains("breaks 2 rules"), bad.err());
        assertTrue(check(OWN.replace("weight.std@1\n", "weight.sdt@1\n"), "--lang", "ko").out().contains("14번째 줄"));
        assertEquals(1, check("").code());
    }
}
