package initscope.lesson.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.lesson.Fault;
import initscope.lesson.Fault.Code;
import initscope.lesson.measure.Readings;
import initscope.lesson.text.Draft;
import initscope.lesson.text.LessonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every rule broken once.
class ReviewTest {
    private static final String GOOD = """
            # Towers
            minutes: 10
            order: 1
            ## Goals
            - Say where the towers come from.
            ## Look for
            - Students who expect a bell.
            ## Free play
            show: sigmoid normal(1)
            Turn σ.
            ## Step: One
            ask: choice
            What does layer 5 look like?
            - [ ] A bell
              why: Random in, random out.
            - [x] Two towers
            explain: The std of z is [10](preactivation.std@1).
            teacher: Wait.
            ## Step: Two
            ask: number
            How many per cent are saturated?
            answer: activation.saturated_fraction@5
            explain: Most.
            """;

    private static Draft read(String text) {
        return LessonReader.read(text, "towers.en.md");
    }

    private static void assertRefused(Code code, int line, String from, String to) {
        assertTrue(GOOD.contains(from), from);
        List<Fault> faults = Review.of(read(GOOD.replace(from, to)));
        assertTrue(faults.stream().anyMatch(f -> f.code() == code && f.line() == line), code + " in " + line + ": " + faults);
    }

    @Test
    void aGoodLessonIsLeftInPeace() throws InterruptedException {
        assertEquals(List.of(), Review.of(read(GOOD)));
        assertEquals(List.of(), recount(GOOD).faults());
        assertEquals(2, recount(GOOD).numbers().size());
        assertEquals(List.of(), Review.languages(read(GOOD), read(GOOD.replace("Two towers", "두 탑").replace("Wait", "기다린다"))));
    }

    @Test
    void everyRuleIsSeenToFail() {
        assertRefused(Code.MINUTES, 2, "minutes: 10", "minutes: 4");
        assertRefused(Code.MINUTES, 2, "minutes: 10", "minutes: 16");
        assertRefused(Code.ORDER, 3, "order: 1", "order: 0");
        assertRefused(Code.NOTHING_THERE, 4, "- Say where the towers come from.\n", "");
        assertRefused(Code.NOTHING_THERE, 6, "- Students who expect a bell.\n", "");
        assertRefused(Code.NOTHING_THERE, 8, "Turn σ.\n", "");
        assertRefused(Code.STEPS, 1, GOOD.substring(GOOD.indexOf("## Step: Two")), "");
        assertRefused(Code.NO_QUESTION, 11, "What does layer 5 look like?\n", "");
        assertRefused(Code.NO_EXPLANATION, 19, "explain: Most.\n", "");
        assertRefused(Code.LONG_EXPLANATION, 23, "Most.", "most ".repeat(61));
        assertRefused(Code.FEW_OPTIONS, 12, "- [ ] A bell\n  why: Random in, random out.\n", "");
        assertRefused(Code.RIGHT_OPTIONS, 12, "- [x] Two", "- [ ] Two");
        assertRefused(Code.RIGHT_OPTIONS, 12, "- [ ] A bell", "- [x] A bell");
        assertRefused(Code.NO_WHY, 14, "  why: Random in, random out.\n", "");
        assertRefused(Code.NOT_IN_PERCENT, 22, "How many per cent", "Which share");
        assertRefused(Code.BAD_LINK, 17, "@1).", "@1.");
        assertRefused(Code.NOT_A_NUMBER, 17, "[10]", "[ten]");
        assertRefused(Code.SHOW, 9, "normal(1)", "normal(x)");
    }

    @Test
    void ofAFileThatCannotBeReadOnlyThatIsSaid() {
        assertEquals(List.of(Code.NOT_TEXT), Review.of(LessonReader.read(new byte[] {(byte) 0xff}, "x.md")).stream()
                .map(Fault::code).toList());
    }

    @Test
    void sixtyWordsAreRead() {
        assertEquals(List.of(), Review.of(read(GOOD.replace("Most.", "most ".repeat(60)))));
        assertEquals(3, Review.words("표준편차는 [0.24](activation.std@5 : weight.std@1) 입니다."));
    }

    private static Recount recount(String text) throws InterruptedException {
        try (Lab lab = new Lab()) {
            return Recount.of(read(text), new Readings(lab));
        }
    }

    private static void assertMiscounted(Code code, int line, String from, String to) throws InterruptedException {
        assertTrue(GOOD.contains(from), from);
        List<Fault> faults = recount(GOOD.replace(from, to)).faults();
        assertTrue(faults.stream().anyMatch(f -> f.code() == code && f.line() == line), code + " in " + line + ": " + faults);
    }

    @Test
    void aWrongNumberIsFoundWhereverItStands() throws InterruptedException {
        assertMiscounted(Code.WRONG_NUMBER, 17, "[10]", "[11]");
        assertMiscounted(Code.WRONG_NUMBER, 17, "[10]", "[10.00]");
        assertMiscounted(Code.WRONG_NUMBER, 14, "A bell", "A bell of [3](activation.std@5)");
        assertMiscounted(Code.WRONG_NUMBER, 18, "Wait.", "Wait [3](activation.std@5).");
        assertMiscounted(Code.NOT_ONE_NUMBER, 17, "std@1)", "std)");
        assertMiscounted(Code.UNKNOWN_FIGURE, 17, "preactivation.std@1)", "preactivation.sdt@1)");
        assertMiscounted(Code.NO_SUCH_LAYER, 22, "fraction@5", "fraction@7");
        assertMiscounted(Code.NOT_FINITE, 22, "activation.saturated_fraction@5", "loss");
    }

    @Test
    void theTwoLanguagesTellTheSame() {
        for (String[] change : new String[][] {{"minutes: 10", "minutes: 11"}, {"show: sigmoid", "show: tanh"},
            {"- [x] Two towers", "- [x] Two towers\n- [ ] None\n  why: no"}, {"std@1)", "std@2)"}, {"teacher: Wait.\n", ""},
            {"saturated_fraction@5", "saturated_fraction@4"}, {"ask: choice\n", "ask: choice\nview: ridge\n"},
            {"- Students", "- More\n- Students"}}) {
            assertTrue(GOOD.contains(change[0]), change[0]);
            List<Fault> faults = Review.languages(read(GOOD), read(GOOD.replace(change[0], change[1])));
            assertTrue(faults.stream().anyMatch(f -> f.code() == Code.LANGUAGES_DIFFER), change[1]);
        }
    }
}
