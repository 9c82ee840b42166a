package initscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.spec.Names;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Presets;
import initscope.experiment.spec.Problem.Code;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.statistics.Measures;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The text form of an experiment: what is printed reads back, and what cannot be read says why.
class SpecTextTest {
    private static final int MANY = 100_000;
    private static final List<Sentences> LANGUAGES = List.of(Sentences.in(Locale.ENGLISH), Sentences.in(Locale.KOREAN));

    @Test
    void everySpecReadsBackAsItself() {
        RandomSpecs specs = new RandomSpecs(1);
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            Spec spec = specs.next();
            String text = spec.toString();
            assertEquals(spec, SpecReader.read(text).orThrow(), text);
            assertFalse(text.contains("\n"), text);
            texts.add(text);
        }
        assertTrue(texts.size() > MANY / 2, "only " + texts.size() + " different specs were tried");
    }

    @Test
    void anyStringIsASpecOrAProblemThatBothLanguagesCanName() {
        SplittableRandom random = new SplittableRandom(2);
        RandomSpecs specs = new RandomSpecs(3);
        Set<Code> met = EnumSet.noneOf(Code.class);
        int valid = 0;
        for (int i = 0; i < MANY; i++) {
            String text = i % 4 == 0 ? noise(random) : mutated(specs.next().toString(), random);
            switch (SpecReader.read(text)) {
                case Parsed.Value<Spec>(Spec spec) -> {
                    valid++;
                    assertEquals(spec, SpecReader.read(spec.toString()).orThrow(), text);
                }
                case Parsed.Failure<Spec>(Problem problem) -> {
                    met.add(problem.code());
                    if (i % 10 == 0) {
                        LANGUAGES.forEach(language -> assertIsShowable(language.problem(problem)));
                    }
                }
            }
        }
        assertTrue(valid > MANY / 100, "only " + valid + " of the mutated specs were still valid");
        assertTrue(met.size() > 10, "only these problems were met: " + met);
    }

    /// Every problem, by an input that has it and the word its sentence must name.
    private static final Map<Code, String[]> EXAMPLES = Map.ofEntries(
            Map.entry(Code.EMPTY, new String[] {"   ", ""}),
            Map.entry(Code.UNKNOWN_ACTIVATION, new String[] {"sigmiod normal(1)", "sigmiod"}),
            Map.entry(Code.UNKNOWN_INITIALIZER, new String[] {"relu kaiming", "kaiming"}),
            Map.entry(Code.MISSING_INITIALIZER, new String[] {"relu depth=3", "relu"}),
            Map.entry(Code.UNKNOWN_KEY, new String[] {"relu zeros widht=3", "widht"}),
            Map.entry(Code.UNKNOWN_VALUE, new String[] {"relu zeros precision=fp31", "fp31"}),
            Map.entry(Code.DUPLICATE, new String[] {"relu zeros depth=3 depth=4", "depth=4"}),
            Map.entry(Code.STRAY_WORD, new String[] {"relu zeros deep", "deep"}),
            Map.entry(Code.BRACKETS, new String[] {"relu normal(1", "normal(1"}),
            Map.entry(Code.NOT_A_NUMBER, new String[] {"relu normal(one)", "one"}),
            Map.entry(Code.NOT_WHOLE, new String[] {"relu zeros depth=3.5", "3.5"}),
            Map.entry(Code.OUT_OF_RANGE, new String[] {"relu zeros depth=201", "201"}),
            Map.entry(Code.UNKNOWN_PARAMETER, new String[] {"relu he-normal(std=3)", "std=3"}),
            Map.entry(Code.MISSING_PARAMETER, new String[] {"relu normal", "normal"}),
            Map.entry(Code.NOT_AN_INTERVAL, new String[] {"relu zeros range=3,1", "range=3,1"}),
            Map.entry(Code.DEPTH_AGAINST_WIDTHS, new String[] {"relu zeros width=3,4 depth=3", "depth=3"}),
            Map.entry(Code.NO_SUCH_LAYER, new String[] {"relu zeros layer7=*/ones", "layer7"}),
            Map.entry(Code.INPUTS_AGAINST_SOURCE, new String[] {"relu zeros input=glyphs inputs=100", "inputs=100"}));

    @Test
    void everyProblemIsMetAndItsSentenceNamesTheWord() {
        // of runs, not of texts: LabTest, JacobianTest, TrainingTextTest; of files: OwnFileTest
        Set<Code> met = EnumSet.of(Code.TOO_LARGE, Code.OUT_OF_MEMORY, Code.TOO_WIDE_FOR_JACOBIAN, Code.NO_JACOBIAN,
                Code.BATCH_AGAINST_SAMPLES, Code.NO_STEPS_LEFT);
        Stream.of(Code.values()).filter(Code::isOfFile).forEach(met::add);
        EXAMPLES.forEach((code, example) -> {
            Parsed<Spec> read = SpecReader.read(example[0]);
            Problem problem = assertInstanceOf(Parsed.Failure.class, read, example[0]).problem();
            assertEquals(code, problem.code(), example[0]);
            for (Sentences language : LANGUAGES) {
                String sentence = language.problem(problem);
                assertTrue(sentence.contains(example[1]), sentence);
                assertFalse(sentence.contains("{"), "a place is left unfilled: " + sentence);
                assertIsShowable(sentence);
            }
            met.add(code);
        });
        assertEquals(EnumSet.allOf(Code.class), met, "problems without an example");
    }

    @Test
    void aSpecThatDoesNotFitIsToldWithTheNearestThatDoes() {
        Spec large = SpecReader.read("relu he-normal depth=200 width=4096 batch=65536").orThrow();
        try (Lab lab = new Lab(1, 100_000_000)) {
            Problem problem = lab.check(large, Measures.moments());
            assertEquals(Code.TOO_LARGE, problem.code());
            for (Sentences language : LANGUAGES) {
                assertTrue(language.problem(problem).contains("100 MB"), language.problem(problem));
            }
            Spec nearest = SpecReader.read(problem.details().getLast()).orThrow();
            assertEquals(null, lab.check(nearest, Measures.moments()), "the nearest does not fit either: " + nearest);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sigmoid normal(1) width=100,100|sigmoid normal(1) depth=2",
        "relu he-normal width=7|relu he-normal width=7",
        "relu he-normal width=512,256 depth=2|relu he-normal width=512,256",
        "relu he-normal inputs=100|relu he-normal",
        "relu he-normal( mode = fan-out )|relu he-normal(mode=fan-out)",
        "relu xavier-normal(gain=1)|relu xavier-normal",
        "relu he-normal(1.5,mode=fan-out)|relu he-normal(1.5,mode=fan-out)",
        "leaky-relu(0.01) sparse(0.9,std=0.02)|leaky-relu sparse(std=0.02)",
        "tanh normal(1e-7) depth=1e1 seed=1e3 batch=64.0|tanh normal(1e-7) depth=10 batch=64 seed=1000",
        "tanh normal(0.00001)|tanh normal(1e-5)",
        "tanh normal(+.5)|tanh normal(0.5)",
        "tanh normal(5.)|tanh normal(5)",
        "tanh normal(1e-99999)|tanh normal(0)",
        "tanh constant(-0)|tanh constant(0)",
        "tanh zeros range=-0,1|tanh zeros range=0,1",
        "tanh constant(0.5,noise=0)|tanh constant(0.5)",
        "tanh constant(c=0.5,noise=1e-3)|tanh constant(0.5,noise=0.001)",
        "tanh zeros bias=constant(0)|tanh zeros",
        "tanh zeros bias=0.1|tanh zeros bias=constant(0.1)",
        "tanh zeros layer2=*/* layer1=relu/*|tanh zeros layer1=relu/*",
        "tanh identity input=uniform(0,1)|tanh identity input=uniform",
        "tanh zeros input=bytes|tanh zeros input=bytes",
        "tanh zeros input=correlated(rho=0.50)|tanh zeros input=correlated(0.5)",
        "tanh zeros input=standardized( normal( 3 , std=2 ) )|tanh zeros input=standardized(normal(3,std=2))",
        "tanh zeros input=minmax(source=bytes)|tanh zeros input=minmax(bytes)",
        "tanh zeros input=standardized(normal(0,1))|tanh zeros input=standardized(normal)",
        "tanh zeros head=probe|tanh zeros",
        "tanh zeros head=softmax(classes=1e1) input=onehot|tanh zeros input=onehot head=softmax(10)",
        "book-relu-he|relu he-normal",
        "cs231n-tanh-1 depth=3 seed=7|tanh normal(1) depth=3 width=500 seed=7"})
    void aSpecIsPrintedInItsShortestForm(String given, String printed) {
        assertEquals(printed, SpecReader.read(given).orThrow().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "relu normal(1e99999)|OUT_OF_RANGE|1e99999",
        "relu zeros depth=1e99999|OUT_OF_RANGE|1e99999",
        "relu zeros depth=99999999999999999999|OUT_OF_RANGE|99999999999999999999",
        "relu zeros seed=9223372036854775808|OUT_OF_RANGE|9223372036854775808",
        "relu zeros seed=9223372036854775807 seeds=2|OUT_OF_RANGE|seed=9223372036854775807",
        "relu zeros seed=\u0663|NOT_WHOLE|\u0663",
        "relu zeros depth=\uff13|NOT_WHOLE|\uff13",
        "relu normal(\u0661)|NOT_A_NUMBER|\u0661",
        "relu normal(NaN)|NOT_A_NUMBER|NaN",
        "relu normal(Infinity)|NOT_A_NUMBER|Infinity",
        "relu normal(0x1p3)|NOT_A_NUMBER|0x1p3",
        "relu normal(1f)|NOT_A_NUMBER|1f",
        "relu normal(1e)|NOT_A_NUMBER|1e",
        "relu normal(.)|NOT_A_NUMBER|.",
        "relu normal(-)|NOT_A_NUMBER|-",
        "relu normal(1,2)|UNKNOWN_PARAMETER|2",
        "relu normal(1,)|UNKNOWN_PARAMETER|normal(1,)",
        "relu normal((1))|BRACKETS|normal((",
        "relu zeros input=normal((1))|NOT_A_NUMBER|(1)",
        "relu zeros input=standardized(minmax(bytes))|UNKNOWN_VALUE|minmax",
        "relu zeros input=minmax(normal((1)))|BRACKETS|input=minmax(normal((",
        "relu zeros input=standardized(minmax)|UNKNOWN_VALUE|minmax",
        "relu zeros input=standardized(uniform(2,1))|NOT_AN_INTERVAL|input=standardized(uniform(2,1))",
        "relu zeros input=standardized|MISSING_PARAMETER|standardized",
        "relu zeros input=correlated(1.5)|OUT_OF_RANGE|1.5",
        "relu zeros head=softmax|MISSING_PARAMETER|softmax",
        "relu zeros head=softmax(2.5)|NOT_WHOLE|2.5",
        "relu zeros head=softmax(1)|OUT_OF_RANGE|1",
        "relu zeros head=hinge|UNKNOWN_VALUE|hinge",
        "relu normal)1(|BRACKETS|normal)",
        "relu zeros layer0=*/ones|UNKNOWN_KEY|layer0",
        "relu zeros layer02=*/ones|UNKNOWN_KEY|layer02",
        "relu zeros layer201=*/ones|OUT_OF_RANGE|layer201",
        "relu zeros =3|STRAY_WORD|=3",
        "relu zeros depth=|NOT_WHOLE|\"\"",
        "cs231n-tanh-1 depth=3 depth=4|DUPLICATE|depth=4"})
    void aNumberIsWhatPeopleMeanByOne(String given, Code code, String word) {
        Problem problem = assertInstanceOf(Parsed.Failure.class, SpecReader.read(given), given).problem();
        assertEquals(code, problem.code(), given);
        assertEquals(word, problem.word(), given);
    }

    @Test
    void whatATerminalWouldActUponIsNotEchoed() {
        String wicked = "relu\u001b[31m\u0007\u202e\ud83d\u2028";
        Problem problem = assertInstanceOf(Parsed.Failure.class, SpecReader.read(wicked + " zeros")).problem();
        LANGUAGES.forEach(language -> assertIsShowable(language.problem(problem)));
        Problem inDetails = assertInstanceOf(Parsed.Failure.class, SpecReader.read(wicked)).problem();
        assertEquals(Code.UNKNOWN_ACTIVATION, inDetails.code());
        LANGUAGES.forEach(language -> assertIsShowable(language.problem(inDetails)));
    }

    @Test
    void aPresetIsWhatItsSpecSays() {
        for (Presets.Preset preset : Presets.all()) {
            Spec named = SpecReader.read(preset.name()).orThrow();
            assertEquals(SpecReader.read(preset.spec()).orThrow(), named, preset.name());
            assertEquals(preset.spec(), named.toString(), "not the shortest form");
        }
    }

    @Test
    void everyNameIsReadAlone() {
        for (var form : Names.initializers()) {
            String text = form.standard() == null ? form.id() + "(0.5)" : form.id();
            assertNotNull(SpecReader.read(" " + text + " ", Names.initializers(), false).orThrow());
        }
        Problem tooMuch = assertInstanceOf(Parsed.Failure.class,
                SpecReader.read("relu tanh", Names.activations(), true)).problem();
        assertEquals(Code.STRAY_WORD, tooMuch.code());
    }

    private static void assertIsShowable(String sentence) {
        assertTrue(sentence.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029
                || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT), sentence);
    }

    private static String noise(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(switch (random.nextInt(4)) {
                case 0 -> (char) random.nextInt(0x10000);
                case 1 -> "()=,. -+/*#\t\n".charAt(random.nextInt(13));
                case 2 -> (char) random.nextInt('0', '9' + 1);
                default -> (char) random.nextInt(' ', 0x7f);
            });
        }
        return text.toString();
    }

    /// One to three characters lost, doubled, swapped, replaced, or a piece of the text somewhere else.
    private static String mutated(String spec, SplittableRandom random) {
        StringBuilder text = new StringBuilder(spec);
        for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                case 2 -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.insert(at, text.substring(random.nextInt(text.length())));
            }
        }
        return text.toString();
    }
}
