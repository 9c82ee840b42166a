package initscope.lesson.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static Claim claim(String shown) {
        return Claim.in("so [" + shown + "](activation.std@5).").getFirst();
    }

    @Test
    void aNumberHoldsAsFarAsItIsWritten() {
        assertTrue(claim("0.24").holds(0.2351));
        assertTrue(claim("0.24").holds(0.245));
        assertFalse(claim("0.24").holds(0.2451));
        assertTrue(claim("10").holds(9.96));
        assertTrue(claim("−1.5").holds(-1.46));
        assertTrue(claim("24 %").holds(0.2351));
        assertFalse(claim("24 %").holds(0.2349));
        assertTrue(claim("6.2 × 10⁻⁸").holds(6.24e-8));
        assertFalse(claim("6.2 × 10⁻⁸").holds(6.26e-8));
        assertTrue(claim("6.2e-8").holds(6.24e-8));
        assertTrue(claim("1/3").holds(0.34));
        assertFalse(claim("0.24").holds(Double.NaN));
        assertFalse(claim("0").holds(Double.POSITIVE_INFINITY));
    }

    @Test
    void aNumberIsCorrectedInItsOwnForm() {
        assertEquals("0.31", claim("0.24").corrected(0.3141));
        assertEquals("31 %", claim("24 %").corrected(0.3141));
        assertEquals("3.1 × 10⁻⁹", claim("6.2 × 10⁻⁸").corrected(3.14e-9));
        assertEquals("−2.0", claim("1.5").corrected(-2));
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (String shown : List.of("", "about 3", "1.2.3", "× 10³", "1 × 9³", "1/0", "NaN", "1e9999", "--1")) {
            assertFalse(claim(shown).isNumber(), shown);
        }
    }

    @Test
    void aTextIsReadWithoutItsLinks() {
        String text = "From [5.9](path.height(valley, sgd(0.1))@1) to [24 %](a : b), a list [x] and f(x).";
        assertEquals("From 5.9 to 24 %, a list [x] and f(x).", Claim.plain(text));
        assertEquals(List.of("path.height(valley, sgd(0.1))@1", "a : b"), Claim.in(text).stream().map(Claim::measure).toList());
        assertEquals("", Claim.broken(text));
        assertEquals("[5](a@5 and", Claim.broken("so [5](a@5 and"));
    }
}
