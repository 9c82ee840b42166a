package initscope.experiment.diagnosis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The truth suite: what is said of set-ups whose outcome is known beforehand. A label that is neither expected nor near its
/// limit is wrong, and so is one that is missing.
class TruthTest {
    private static final int[] SEEDS = {1, 2};
    private static Lab lab;

    record Truth(String spec, Set<Diagnosis.Code> must, Set<Diagnosis.Code> may, String why) {

        static Truth of(String line) {
            String[] parts = line.split(";", -1);
            return new Truth(parts[0].trim(), codes(parts[1]), codes(parts[2]),
                    Arrays.stream(parts).skip(3).collect(Collectors.joining(";")).trim());
        }

        private static Set<Diagnosis.Code> codes(String words) {
            Set<Diagnosis.Code> codes = EnumSet.noneOf(Diagnosis.Code.class);
            for (String word : words.trim().split("\\s+")) {
                if (!word.isEmpty()) {
                    codes.add(Diagnosis.Code.valueOf(word));
                }
            }
            return codes;
        }

        @Override
        public String toString() {
            return spec;
        }
    }

    @BeforeAll
    static void open() {
        lab = new Lab();
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    static Stream<Truth> truths() throws IOException {
        try (InputStream in = TruthTest.class.getResourceAsStream("truth.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(Truth::of).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void noLabelIsWrongAndNoneIsMissing(Truth truth) throws InterruptedException {
        for (int seed : SEEDS) {
            Spec spec = SpecReader.read(truth.spec()).orThrow().withSeed(seed);
            Measures measures = Diagnosis.measures();
            Snapshot run = lab.prepare(spec, measures).orThrow().run(0, measures);
            List<Diagnosis> found = Diagnosis.of(run);
            Set<Diagnosis.Code> codes = EnumSet.noneOf(Diagnosis.Code.class);
            found.forEach(d -> codes.add(d.code()));
            for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                for (Diagnosis d : found) {
                    String said = Sentences.in(language).verdict(d);
                    assertTrue(!said.isBlank() && !said.contains("{") && !said.contains("NaN of"), said);
                    assertTrue(Sentences.in(language).name(d.code()).length() < 25, d.code().name());
                }
            }
            Set<Diagnosis.Code> missing = EnumSet.copyOf(truth.must());
            missing.removeAll(codes);
            codes.removeAll(truth.must());
            codes.removeAll(truth.may());
            assertTrue(missing.isEmpty() && codes.isEmpty(), () -> spec + ": missing " + missing + ", wrong " + codes
                    + "\n" + found + "\nknown because: " + truth.why());
        }
    }

    /// Whatever can be said is said of some set-up, and of another it is not: no label is always or never there.
    @Test
    void theSuiteHasEveryLabelBothWays() throws IOException {
        List<Truth> all = truths().toList();
        assertTrue(all.size() >= 40, "only " + all.size());
        assertTrue(all.stream().noneMatch(t -> t.why().isEmpty()), "a truth without a reason");
        for (Diagnosis.Code code : Diagnosis.Code.values()) {
            assertTrue(all.stream().anyMatch(t -> t.must().contains(code)), code + " is never expected");
            assertTrue(all.stream().anyMatch(t -> !t.must().contains(code) && !t.may().contains(code)),
                    code + " is never forbidden");
        }
    }
}
