package initscope.ui.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.ui.locks.Locks.Hold;
import initscope.ui.locks.Locks.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocksTest {

    @Test
    void everySetOfLocksComesBackFromItsText() {
        Hold[] holds = {null, Hold.LOCKED, Hold.HIDDEN};
        for (int code = 0; code < Math.pow(3, Part.values().length); code += 7) {
            Locks locks = new Locks("σ만 움직입니다", code % 2 == 0 ? "" : "note = 1; \"x\"", Map.of());
            int rest = code;
            for (Part part : Part.values()) {
                locks = locks.with(part, holds[rest % 3]);
                rest /= 3;
            }
            assertEquals(locks, Locks.of(locks.text()));
        }
        assertTrue(Locks.NONE.text().isEmpty());
        assertTrue(Locks.of(Map.of()).isNone());
    }

    @Test
    void whatIsNoLockIsLeftOut() {
        Locks locks = Locks.of(Map.of("lock.layers", "hidden", "lock.number", "perhaps", "lock.walls", "locked", "view", "strip"));
        assertEquals(Map.of(Part.LAYERS, Hold.HIDDEN), locks.held());
        assertNull(locks.of(Part.NUMBER));
    }
}
