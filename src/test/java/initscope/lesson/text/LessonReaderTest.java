package initscope.lesson.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.lesson.Fault;
import initscope.lesson.Lesson;
import initscope.lesson.Question;
import initscope.random.Seed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LessonReaderTest {
    static final String LESSON = """
            # Towers

            minutes: 10
            order: 3
            needs: he, bias

            ## Goals
            - Say where the towers
              come from.
            - Compute one.

            ## Look for
            - Students who expect a bell.

            ## Free play
            show: sigmoid normal(1) | tanh normal(1)
            Turn σ.

            ## Step: The last layer
            show: sigmoid normal(1)
            view: ridge
            ask: choice
            What does layer 5
            look like?
            - [ ] A bell
              why: Random in, random out.
            - [x] Two towers
            - [ ] One tower
              why: Mixes it up with a small σ.
            explain: Each z has std [9.96](preactivation.std@1).
            teacher: Have them compute √100.

            ## Step: How many
            ask: number
            How many per cent are saturated?
            answer: activation.saturated_fraction@5
            within: 15 %
            explain: Most of them.

            ## Step: Draw it
            Draw it.
            ask: draw histogram
            answer: histogram@5
            explain: Towers.

            ## Step: While it learns
            page: training
            show: sigmoid normal(1) width=10 steps=20 samples=200 tests=0
            ask: draw curve
            Draw the loss.
            answer: learning.loss
            axis: linear
            explain: It hardly falls.
            """;

    private static Draft read(String text) {
        return LessonReader.read(text, "towers.en.md");
    }

    private static List<Fault.Code> codes(String text) {
        return read(text).faults().stream().map(Fault::code).toList();
    }

    @Test
    void aLessonIsReadAsItIsWritten() {
        Draft draft = read(LESSON);
        assertEquals(List.of(), draft.faults());
        Lesson lesson = draft.lesson();
        assertEquals("towers", lesson.name());
        assertEquals(Locale.ENGLISH, lesson.language());
        assertEquals("Towers", lesson.title());
        assertEquals(10, lesson.minutes());
        assertEquals(3, lesson.order());
        assertEquals(List.of("he", "bias"), lesson.needs());
        assertEquals(List.of("Say where the towers come from.", "Compute one."), lesson.goals());
        assertEquals(2, lesson.play().shows().size());
        assertEquals("Turn σ.", lesson.play().text());
        assertEquals(4, lesson.steps().size());
        assertEquals("What does layer 5 look like?", lesson.steps().getFirst().scene().text());
        Question.Choice choice = assertInstanceOf(Question.Choice.class, lesson.steps().getFirst().question());
        assertEquals(new Question.Choice.Option("A bell", false, "Random in, random out."), choice.options().getFirst());
        assertTrue(choice.options().get(1).right());
        assertEquals(new Question.Number("activation.saturated_fraction@5", 0.15, true), lesson.steps().get(1).question());
        assertEquals("ridge", lesson.steps().get(1).scene().place(), "a step without a view keeps the one before");
        assertEquals(List.of("sigmoid normal(1)"), lesson.steps().get(2).scene().shows());
        assertTrue(lesson.steps().get(3).scene().paged());
        assertEquals(new Question.Drawing(Question.Drawing.Kind.CURVE, "learning.loss", false), lesson.steps().get(3).question());
        assertEquals(30, draft.line("1.explain"));
    }

    @Test
    void aFileMayHaveAnyLineEndsAndAMarkAtItsBeginning() {
        assertEquals(read(LESSON).lesson(), read("\uFEFF" + LESSON.replace("\n", "\r\n")).lesson());
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertFault(20, Fault.Code.SHOW, LESSON.replace("show: sigmoid normal(1)\nview", "show: sigmoid normall(1)\nview"));
        assertFault(21, Fault.Code.UNKNOWN_PLACE, LESSON.replace("view: ridge", "view: rigde"));
        assertFault(22, Fault.Code.UNKNOWN_QUESTION, LESSON.replace("ask: choice", "ask: choices"));
        assertFault(3, Fault.Code.NOT_WHOLE, LESSON.replace("minutes: 10", "minutes: ten"));
        assertFault(30, Fault.Code.UNKNOWN_KEY, LESSON.replace("explain: Each", "explian: Each"));
        assertFault(12, Fault.Code.UNKNOWN_SECTION, LESSON.replace("## Look for", "## Look out"));
        assertFault(36, Fault.Code.UNKNOWN_FIGURE, LESSON.replace("saturated_fraction@5", "saturated_fracton@5"));
        assertFault(36, Fault.Code.NO_SUCH_LAYER, LESSON.replace("saturated_fraction@5", "saturated_fraction@6"));
        assertFault(36, Fault.Code.NO_SUCH_PANEL, LESSON.replace("saturated_fraction@5", "saturated_fraction@5/2"));
        assertFault(36, Fault.Code.NOT_ONE_NUMBER, LESSON.replace("saturated_fraction@5", "saturated_fraction"));
        assertFault(36, Fault.Code.NOT_LEARNING, LESSON.replace("activation.saturated_fraction@5", "learning.loss@5"));
        assertFault(37, Fault.Code.WITHIN, LESSON.replace("15 %", "a lot"));
        assertFault(43, Fault.Code.NOT_A_DRAWING, LESSON.replace("answer: histogram@5", "answer: activation.std"));
        assertFault(52, Fault.Code.AXIS, LESSON.replace("axis: linear", "axis: square"));
        assertFault(51, Fault.Code.NO_SUCH_STEP, LESSON.replace("answer: learning.loss", "answer: learning.loss@21 : learning.loss@0"));
        assertFault(1, Fault.Code.NO_TITLE, LESSON.substring(2));
        assertFault(1, Fault.Code.MISSING, LESSON.replace("minutes: 10\n", "\n"));
        assertFault(19, Fault.Code.MISSING, LESSON.replace("ask: choice\n", "\n"));
        assertFault(31, Fault.Code.DUPLICATE, LESSON.replace("teacher: Have", "explain: Have"));
        assertFault(25, Fault.Code.KEY_OUT_OF_PLACE, LESSON.replace("- [ ] A bell", "within: 3"));
        assertTrue(codes("").contains(Fault.Code.NO_TITLE));
    }

    private static void assertFault(int line, Fault.Code code, String text) {
        List<Fault> faults = read(text).faults();
        assertTrue(faults.stream().anyMatch(f -> f.code() == code && f.line() == line), code + " in line " + line + ": " + faults);
    }

    @Test
    void theNameSomebodyMeantIsSaid() {
        Fault fault = read(LESSON.replace("saturated_fraction@5", "saturated_fracton@5")).faults().getFirst();
        assertTrue(fault.sentence(Locale.ENGLISH).contains("Did you mean activation.saturated_fraction?"),
                fault.sentence(Locale.ENGLISH));
        assertTrue(fault.sentence(Locale.KOREAN).startsWith("36번째 줄: "), fault.sentence(Locale.KOREAN));
    }

    @Test
    void everyFaultHasItsSentenceInBothLanguages() {
        for (Fault.Code code : Fault.Code.values()) {
            Fault fault = Fault.at(7, code, "a", "b", "c", "d");
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                String sentence = fault.sentence(language);
                assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
            }
        }
    }

    @Test
    void whatIsNoTextOrTooLargeIsSaidAndNotRead() {
        byte[] broken = LESSON.getBytes(StandardCharsets.UTF_8);
        broken[LESSON.indexOf("order")] = (byte) 0xff;
        assertEquals(List.of(Fault.at(4, Fault.Code.NOT_TEXT)), LessonReader.read(broken, "x.en.md").faults());
        assertEquals(List.of(Fault.Code.FILE_TOO_LARGE),
                LessonReader.read(new byte[LessonReader.LARGEST + 1], "x.md").faults().stream().map(Fault::code).toList());
        assertEquals(List.of(Fault.Code.UNREADABLE),
                LessonReader.read(Path.of("no", "such.md")).faults().stream().map(Fault::code).toList());
    }

    @Test
    void tooManyStepsAreNotKept() {
        StringBuilder many = new StringBuilder(LESSON);
        for (int k = 0; k < 40; k++) {
            many.append("\n## Step: again ").append(k).append("\nask: choice\n- [x] a\n");
        }
        Draft draft = read(many.toString());
        assertEquals(20, draft.lesson().steps().size());
        assertTrue(draft.faults().stream().anyMatch(f -> f.code() == Fault.Code.TOO_MANY));
    }

    /// Cut, repeated, swapped and spoiled at random, 10 000 times.
    @Test
    void whateverIsInAFileIsReadWithoutAnException() {
        byte[] whole = LESSON.getBytes(StandardCharsets.UTF_8);
        Seed seed = Seed.root(5);
        for (int k = 0; k < 10_000; k++) {
            long draw = seed.child(k).key();
            byte[] file = whole.clone();
            int changes = 1 + (int) Math.floorMod(draw, 8);
            for (int c = 0; c < changes; c++) {
                long d = seed.child(k).child(c).key();
                int at = (int) Math.floorMod(d >>> 8, file.length);
                int length = (int) Math.floorMod(d >>> 40, Math.min(60, file.length - at + 1));
                int to = (int) Math.floorMod(d >>> 20, file.length);
                switch ((int) Math.floorMod(d, 5)) {
                    case 0 -> file[at] = (byte) (d >>> 50);
                    case 1 -> file[at] = (byte) "#:-[]x@|/(),.%=\n 0".charAt((int) Math.floorMod(d >>> 50, 18));
                    case 2 -> System.arraycopy(file.clone(), at, file, Math.min(to, file.length - length), length);
                    case 3 -> file = java.util.Arrays.copyOf(file, Math.max(1, at));
                    default -> {
                        byte[] longer = java.util.Arrays.copyOf(file, file.length + length);
                        System.arraycopy(file, at, longer, at + length, file.length - at);
                        file = longer;
                    }
                }
            }
            Draft draft = LessonReader.read(file, "x.en.md");
            assertNotNull(draft.lesson());
            assertTrue(draft.faults().size() <= 60 && draft.lesson().steps().size() <= 20, () -> draft.faults().toString());
            if (k % 50 == 0) {
                draft.faults().forEach(fault -> assertFalse(fault.sentence(Locale.KOREAN).isBlank()));
            }
        }
    }
}
