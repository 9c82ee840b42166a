package initscope.experiment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Sentences;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table people read.
class StatsTableTest {

    private static String table(String spec, boolean plain) throws InterruptedException {
        return new StatsTable(Sentences.in(Locale.ENGLISH), plain)
                .part(0, Runs.of(spec, new Request(true, true, true, true, true, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid normal(1) batch=100", "identity normal(1) depth=45 batch=10", "tanh zeros",
        "relu normal(1e-6) depth=110 width=20 batch=20 bins=200", "hard-tanh normal(1e6) width=20 batch=20 range=0,0.5",
        "relu he-normal depth=3 width=20 batch=20 seeds=4 seed=-9223372036854775808",
        "leaky-relu constant(-1000000) precision=fp64 depth=40 width=30 batch=20"})
    void fitsInAHundredColumnsWhateverTheNumbers(String spec) throws InterruptedException {
        for (String line : table(spec, false).split("\n")) {
            assertTrue(line.codePointCount(0, line.length()) <= 100, line.length() + ": " + line);
        }
    }

    @Test
    void saysWhatIsNotANumber() throws InterruptedException {
        String text = table("identity normal(1) depth=45 batch=10", false);
        assertTrue(text.contains("NaN") && text.contains("Inf"), text);
    }

    @Test
    void drawsWithAsciiWhereNothingElseCanBeShown() throws InterruptedException {
        String text = table("relu he-normal depth=2 batch=50 width=10", true);
        String drawn = text.substring(text.indexOf("histogram of x"), text.indexOf("Each line"));
        assertTrue(drawn.chars().allMatch(c -> c < 0x7f), drawn);
        assertTrue(drawn.contains("@") && drawn.contains("= 0"), drawn);
    }

    @Test
    void aCellKeepsFourDigits() {
        assertEquals("0.4591", Cells.number(0.45908));
        assertEquals("1.000", Cells.number(0.99999));
        assertEquals("-1.232e-9", Cells.number(-1.23249e-9));
        assertEquals("99990", Cells.number(99994));
        assertEquals("1.000e5", Cells.number(99995));
        assertEquals("9.900e-324", Cells.number(9.9e-324));
        assertEquals("-Inf", Cells.number(Double.NEGATIVE_INFINITY));
        assertEquals("0", Cells.number(-0.0));
    }
}
