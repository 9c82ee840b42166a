package initscope.ui.lesson.course;

import initscope.lesson.score.Score;
import initscope.picture.lesson.Sheet;
import initscope.ui.words.Wording;

/// Numbers as people type them, and scores as one says them.
public final class Spoken {
    private static final double GOOD = 0.75;
    private static final double FAIR = 0.5;

    private Spoken() {
    }

    /// "24", "0,5", "24 %", "6e-8", "6.2×10^-8", "−3"; NaN of anything else. A per cent sign is only a word: questions say
    /// what they ask for.
    public static double number(String text) {
        String plain = text.strip().replace("%", "").replace('−', '-').replace(',', '.').replace(" ", "")
                .replaceFirst("[×x*]10\\^?\\(?(-?\\d+)\\)?$", "e$1");
        try {
            double value = plain.matches(".*\\d\\.?") ? Double.parseDouble(plain) : Double.NaN;
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// What an answer was worth, in a sentence or two.
    public static String score(Score score, Wording wording) {
        if (score == null) {
            return wording.now("lesson.measuring");
        }
        String verdict = score.verdict(wording.localeProperty().get());
        return switch (score.kind()) {
            case OVERLAP, DECADES, DISTANCE -> verdict + " " + wording.now(score.worth() >= GOOD ? "lesson.drawn.good"
                    : score.worth() >= FAIR ? "lesson.drawn.fair" : "lesson.drawn.poor");
            default -> verdict;
        };
    }

    /// Whether an answer counts as right.
    public static boolean isRight(Score score) {
        return score != null && score.worth() >= GOOD;
    }

    public static String icon(Score score) {
        return score == null ? "bi-hourglass" : score.kind() == Score.Kind.SKIPPED ? "bi-skip-forward-circle"
                : isRight(score) ? "bi-check-circle-fill" : score.worth() >= FAIR ? "bi-check-circle" : "bi-x-circle-fill";
    }

    public static String tone(Score score) {
        return score == null || score.kind() == Score.Kind.SKIPPED ? "warning" : isRight(score) ? "good"
                : score.worth() >= FAIR ? "warning" : "bad";
    }

    /// A sheet with its axes named.
    public static Sheet named(Sheet sheet, Wording wording) {
        return sheet.bars() ? sheet.named(wording.now("lesson.axis.value"), wording.now("lesson.axis.count"))
                : sheet.named(wording.now(sheet.right().equals("step") ? "lesson.axis.step" : "lesson.axis.layer"),
                        wording.now("lesson.axis.value"));
    }
}
