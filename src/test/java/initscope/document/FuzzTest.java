package initscope.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import initscope.document.Reading.Opened;
import initscope.document.Reading.Refused;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files nobody wrote on purpose.
class FuzzTest {
    private static final int MANY = 10_000;
    private static final int MOST = 4;

    @Test
    void aSpoiledFileIsASessionOrOneSentenceAndNeverAnException() {
        SplittableRandom random = new SplittableRandom(17);
        RandomSessions sessions = new RandomSessions(17);
        Faults english = Faults.in(Locale.ENGLISH);
        Faults korean = Faults.in(Locale.KOREAN);
        Set<Fault.Code> seen = EnumSet.noneOf(Fault.Code.class);
        int valid = 0;
        byte[] sound = SessionWriter.write(sessions.next());
        for (int i = 0; i < MANY; i++) {
            sound = i % 20 == 0 ? SessionWriter.write(sessions.next()) : sound;
            switch (SessionFile.open("fuzz", spoiled(sound, random), MOST)) {
                case Opened opened -> {
                    valid++;
                    assertFalse(opened.shown().isEmpty());
                    opened.remarks().forEach(fault -> say(fault, english, korean));
                    SessionWriter.write(opened.session());
                }
                case Refused(Fault fault) -> {
                    seen.add(fault.code());
                    say(fault, english, korean);
                }
            }
        }
        assertTrue(valid > MANY / 100, "only " + valid + " spoiled files were still sessions");
        assertTrue(seen.containsAll(EnumSet.of(Fault.Code.SYNTAX, Fault.Code.NOT_TEXT, Fault.Code.WRONG_TYPE,
                Fault.Code.TOO_DEEP, Fault.Code.DUPLICATE)), "seen only " + seen);
    }

    private static void say(Fault fault, Faults english, Faults korean) {
        for (Faults language : new Faults[] {english, korean}) {
            String sentence = language.say(fault);
            assertTrue(!sentence.isBlank() && sentence.indexOf('{') != 0 && sentence.length() < 2000, sentence);
        }
    }

    private static byte[] spoiled(byte[] sound, SplittableRandom random) {
        String text = new String(sound, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(30));
        String[] tokens = {"{", "}", "[", "]", ",", ":", "\"", "null", "1e99999", "\\u", "\u0000", "[".repeat(40), "//", "NaN"};
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, at).getBytes(StandardCharsets.UTF_8);
            case 1 -> (text.substring(0, at) + text.substring(to)).getBytes(StandardCharsets.UTF_8);
            case 2 -> (text.substring(0, at) + tokens[random.nextInt(tokens.length)] + text.substring(at))
                    .getBytes(StandardCharsets.UTF_8);
            case 3 -> (text.substring(0, to) + text.substring(at)).getBytes(StandardCharsets.UTF_8);
            case 4 -> {
                byte[] bytes = sound.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 5 -> text.replaceFirst("\"(panels|view|notes|limits|lessons|locks|initscope)\": ", "\"$1\": "
                    + tokens[7 + random.nextInt(2)] + ", \"" + (random.nextBoolean() ? "x" : "panels") + "\": ")
                    .getBytes(StandardCharsets.UTF_8);
            default -> {
                byte[] bytes = new byte[random.nextInt(200)];
                random.nextBytes(bytes);
                yield bytes;
            }
        };
    }

    @Test
    @Tag("slow")
    void theWorstFilesOfFourMegabytesTakeBoundedMemory() {
        int size = SessionFile.LARGEST - 100;
        String[] worst = {
            "{\"panels\": [\"relu zeros\"], \"x\": [" + "0,".repeat(size / 2) + "0]}",
            "{\"panels\": [" + "\"\",".repeat(size / 3) + "\"\"]}",
            "{\"panels\": [\"relu zeros\"], \"x\": [" + "{},".repeat(size / 3) + "{}]}",
            "{\"panels\": [\"relu zeros\"], \"x\": \"" + "\\u0000".repeat(size / 6) + "\"}",
            "{\"panels\": [\"relu zeros\"], \"lessons\": {\"x\": [" + "\"\",".repeat(size / 3) + "\"\"]}}",
            "[".repeat(size)};
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (String text : worst) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            long before = threads.getCurrentThreadAllocatedBytes();
            SessionFile.open("worst", bytes, MOST);
            long taken = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(taken < 100L * SessionFile.LARGEST, text.substring(0, 40) + "… took " + taken + " bytes");
        }
    }
}
