package initscope.lesson.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import initscope.lesson.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void everyAnswerSurvivesItsText() {
        for (Answer answer : List.of(new Answer.Chosen(3), new Answer.Said(-1.5e-8), new Answer.Said(Double.NaN),
                new Answer.Drawn(List.of(0.1, 1.0 / 3, Double.POSITIVE_INFINITY)), new Answer.Drawn(List.of()),
                new Answer.Skipped())) {
            assertEquals(answer, AnswerText.read(AnswerText.of(answer)));
        }
        for (String none : List.of("", "-", "chosen", "chosen x", "chosen -1", "said", "said 1 2", "drawn x", "skipped 1", "?")) {
            assertNull(AnswerText.read(none), none);
        }
    }

    @Test
    void aCommittedAnswerStays() {
        Progress progress = Progress.NONE.with("he", 1, new Answer.Skipped()).with("he", 1, new Answer.Chosen(2));
        assertEquals(new Answer.Skipped(), progress.answer("he", 1));
        assertNull(progress.answer("he", 0));
        assertEquals(1, progress.answered("he"));
        assertEquals(1, progress.skipped("he"));
        assertEquals(List.of("-", "skipped"), progress.answers().get("he"));
        assertEquals(progress, new Progress(progress.answers()));
        assertEquals(Progress.NONE, progress.without("he"));
    }

    @Test
    void handsAreCounted() {
        Hands hands = Hands.of(3).plus(1, 12).plus(0, 3).plus(2, -1);
        assertEquals(List.of(3, 12, 0), hands.counts());
        assertEquals(15, hands.total());
        assertEquals(0.8, hands.share(1), 1e-12);
        assertEquals(0, Hands.of(2).share(0));
        assertEquals(hands, Hands.read(hands.text(), 3));
        assertEquals(Hands.of(3), Hands.read("x y", 3));
    }
}
