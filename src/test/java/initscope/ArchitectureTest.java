package initscope;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The plan of the house, as tests: which rooms there are, which doors they have, and what is kept out everywhere.
class ArchitectureTest {
    private static final Set<String> VOCABULARY = Set.of("network", "init", "data", "statistics", "theory", "training");

    /// Every room and the rooms it may use, itself left out.
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("tensor", Set.of()),
            Map.entry("random", Set.of()),
            Map.entry("network", Set.of("tensor")),
            Map.entry("init", Set.of("network", "random", "tensor")),
            Map.entry("data", Set.of("random", "tensor")),
            Map.entry("propagation", Set.of("network", "statistics", "tensor")),
            Map.entry("statistics", Set.of("tensor")),
            Map.entry("theory", Set.of("network", "init", "tensor")),
            Map.entry("training", Set.of("network", "init", "data", "propagation", "statistics", "random", "tensor")),
            Map.entry("experiment", Set.of("network", "init", "data", "propagation", "statistics", "theory", "training",
                    "random", "tensor")),
            // A worksheet on paper is a picture of what a lesson's sheet holds.
            Map.entry("picture", Set.of("statistics", "theory", "experiment", "lesson")),
            // a measure reads what a pass left: histograms, predictions, stages of pretraining, the optimizer of a path
            Map.entry("lesson", Set.of("experiment", "statistics", "theory", "training")),
            Map.entry("document", Set.of("experiment")),
            Map.entry("cli", with(VOCABULARY, "experiment", "picture", "lesson", "document")),
            Map.entry("ui", with(VOCABULARY, "experiment", "picture", "lesson", "document")));

    private static final String[] CORE = rooms("tensor", "random", "network", "init", "data", "propagation", "statistics",
            "theory", "training", "experiment");

    /// Scratch lives as long as one run or one reading, belongs to one thread and is a type of its own beside descriptions
    /// and weights. These are all of it.
    private static final Set<String> SCRATCH = Set.of("tensor.BlockMoments", "tensor.sums.Tally", "statistics.ColumnMoments",
            "statistics.LayerTally", "experiment.Experiment", "experiment.spec.Settings", "experiment.report.Json",
            "experiment.report.StatsJson", "experiment.table.Npz", "statistics.Scratch$Counter", "experiment.learning.Learner",
            "experiment.learning.Thinned", "training.Feed", "experiment.study.Drill", "experiment.pretraining.course.CourseRun",
            "data.file.Binary", "data.file.Cells", "data.file.Classes$Sorter", "data.file.Csv", "data.file.Lines");

    /// The main window: the application and the bench the panels stand on. Here features meet.
    private static final Set<String> MAIN_WINDOW = Set.of("", "bench");

    /// What features of the window share: the bridge to the computing, roles and words, the drawing surface, how long
    /// a node is in a window, the editing of specs and the controls made for it.
    private static final Set<String> SHARED_BY_FEATURES = Set.of("engine", "theme", "canvas", "scene", "words", "settings", "spec",
            "controls");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("initscope");

    static Stream<String> roomsOnThePlan() {
        return DOORS.keySet().stream().sorted();
    }

    @Test
    void everyPackageIsOnThePlan() {
        List<String> plan = new ArrayList<>(List.of(rooms(DOORS.keySet().toArray(String[]::new))));
        plan.add("initscope");
        check(classes().should().resideInAnyPackage(plan.toArray(String[]::new))
                .because("a room that is not on the plan has no doors, so nobody knows what it may use"));
    }

    @ParameterizedTest
    @MethodSource("roomsOnThePlan")
    void aRoomUsesOnlyTheRoomsItHasADoorTo(String room) {
        Set<String> closed = new HashSet<>(DOORS.keySet());
        closed.removeAll(DOORS.get(room));
        closed.remove(room);
        check(noClasses().that().resideInAnyPackage(rooms(room))
                .should().dependOnClassesThat(resideInAnyPackage(rooms(closed.toArray(String[]::new)))
                        .or(resideInAPackage("initscope")).as("stand behind a wall of " + room))
                .because("its doors are " + DOORS.get(room) + "; a wall taken down must first be taken off the plan. "
                        + "A face cannot compute: ui and cli see descriptions and results, never matrices"));
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        check(slices().matching("initscope.(*)..").should().beFreeOfCycles()
                .because("rooms that need each other are one room"));
    }

    @Test
    void javaFxStaysInTheWindow() {
        check(noClasses().that().resideOutsideOfPackage("initscope.ui..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "com.sun.glass..", "org.controlsfx..", "impl.org.controlsfx..",
                        "atlantafx..", "org.kordamp.ikonli..")
                .because("no command may load JavaFX, and the core must run where there is no toolkit"));
    }

    @Test
    void vectorInstructionsStayInTensor() {
        check(noClasses().that().resideOutsideOfPackage("initscope.tensor..").should().dependOnClassesThat()
                .resideInAnyPackage("jdk.incubator..", "jdk.internal..")
                .because("the incubator module may be absent; one room knows what to do then"));
    }

    @Test
    void noPublicSignatureNamesAVector() {
        check(codeUnits().that().arePublic().or().areProtected().should(new ArchCondition<JavaCodeUnit>("name no vector type") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("jdk.incubator"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(unit,
                                unit.getFullName() + " names " + type.getSimpleName())));
            }
        }).because("who calls a kernel must not need the incubator module to load"),
                noFields().that().arePublic().or().areProtected().should().haveRawType(resideInAPackage("jdk.incubator.."))
                .because("who reads a field must not need the incubator module to load"));
    }

    @Test
    void modelsOfTheWindowKnowNoScene() {
        check(noClasses().that().resideInAPackage("initscope.ui..").and().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a model is properties and commands; it must be testable without a toolkit and outlive its view"));
    }

    @Test
    void featuresOfTheWindowMeetOnlyInTheMainWindow() {
        check(classes().that().resideInAPackage("initscope.ui.*..").should(new ArchCondition<JavaClass>("know no other feature") {
            @Override
            public void check(JavaClass feature, ConditionEvents events) {
                String own = featureOf(feature);
                if (MAIN_WINDOW.contains(own)) {
                    return;
                }
                feature.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith("initscope.ui"))
                        .filter(dependency -> !featureOf(dependency.getTargetClass()).equals(own))
                        .filter(dependency -> !SHARED_BY_FEATURES.contains(featureOf(dependency.getTargetClass())))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(feature, dependency.getDescription())));
            }
        }).because("a feature is removed by deleting its package and one line of the main window; they share only "
                + SHARED_BY_FEATURES));
    }

    /// Composed letters reach a program only through the toolkit's own text controls; what puts text together from keys
    /// breaks Korean, Japanese and Chinese input.
    @Test
    void textIsWrittenOnlyIntoTheToolkitsOwnControls() {
        check(
                noClasses().that().resideInAPackage("initscope.ui..").should().dependOnClassesThat(
                        resideInAnyPackage("javafx.scene.web..", "javafx.embed..", "org.controlsfx.control.textfield..",
                                "org.controlsfx.control.spreadsheet..", "impl.org.controlsfx..")
                                .or(assignableTo(javafx.scene.input.InputMethodEvent.class))
                                .or(assignableTo(javafx.scene.input.InputMethodRequests.class))
                                .or(assignableTo(org.controlsfx.control.PrefixSelectionComboBox.class))
                                .or(assignableTo(javafx.scene.control.skin.TextInputControlSkin.class)))
                        .because("only TextField, TextArea, ComboBox and Spinner are known to compose Hangul; a combo box that "
                                + "selects by prefix puts letters together from KEY_TYPED"),
                noClasses().that().resideInAPackage("initscope.ui..").and().doNotHaveSimpleName("Projection")
                        .should().accessField(javafx.scene.input.KeyEvent.class, "KEY_TYPED")
                        .orShould().callMethod(javafx.scene.Node.class, "setOnKeyTyped", javafx.event.EventHandler.class)
                        .orShould().callMethod(javafx.scene.input.KeyEvent.class, "getCharacter")
                        .because("a syllable is not a key; a frozen window only swallows what is typed"),
                classes().that().resideInAPackage("initscope.ui..").and().areAssignableTo(javafx.scene.control.TextInputControl.class)
                        .should().haveSimpleName("Entry")
                        .because("one field of our own is enough, and it changes only when it reports"));
    }

    @Test
    void chanceComesOnlyFromASeed() {
        check(noClasses().should().dependOnClassesThat(resideInAPackage("java.util.random..")
                        .or(assignableTo(java.util.Random.class)).or(assignableTo(java.util.SplittableRandom.class)))
                .orShould().callMethod(Math.class, "random").orShould().callMethod(StrictMath.class, "random")
                .orShould().callMethod(java.util.Collections.class, "shuffle", List.class)
                .orShould().callMethod(java.util.UUID.class, "randomUUID")
                .because("the same spec and seed give the same bits everywhere; only initscope.random.Seed draws"));
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        check(noClasses().that().resideOutsideOfPackage("initscope.cli..").should().accessField(System.class, "out")
                .because("standard output carries results, which other programs read"));
    }

    @Test
    void nothingStaticChanges() {
        check(
                fields().that().areStatic().should().beFinal()
                        .because("state that belongs to nobody is shared by everybody"),
                noFields().that().areStatic().and().areNotPrivate().and().doNotHaveModifier(JavaModifier.SYNTHETIC)
                        .should().haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                        .because("an array others can reach can be written by them"),
                noFields().that().areStatic().should().haveRawType(resideInAPackage("java.util.concurrent.atomic")
                                .or(mutableCollection()).or(assignableTo(StringBuilder.class)).or(assignableTo(ThreadLocal.class)))
                        .because("a final field of a type made to change is still state that belongs to nobody"));
    }

    @Test
    void fieldsOfTheCoreAreFinal() {
        check(fields().that().areDeclaredInClassesThat(resideInAnyPackage(CORE))
                .and(DescribedPredicate.describe("are not scratch", (JavaField field) ->
                        !SCRATCH.contains(field.getOwner().getName().substring("initscope.".length()))))
                .should().beFinal()
                .because("immutable descriptions go in and immutable snapshots come out; what a thread sees cannot move"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(
                noClasses().should().haveNameMatching(".*\\.[^.]*(Utils?|Helpers?|Managers?|Impl)(?![a-z])[^.]*")
                        .because("such a name says that nobody knew what the class is"),
                noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..misc..")
                        .because("a drawer fills up; a room named after the field does not"));
    }

    private static void check(ArchRule... rules) {
        assertAll(Stream.of(rules).map(rule -> () -> rule.allowEmptyShould(true).check(HOUSE)));
    }

    private static DescribedPredicate<JavaClass> mutableCollection() {
        return assignableTo(Collection.class).or(assignableTo(Map.class))
                .and(DescribedPredicate.describe("a class", (JavaClass type) -> !type.isInterface()))
                .as("a collection made to change");
    }

    /// The first name below `initscope.ui`; empty for the main window itself.
    private static String featureOf(JavaClass inTheWindow) {
        String[] names = inTheWindow.getPackageName().split("\\.");
        return names.length > 2 ? names[2] : "";
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> "initscope." + name + "..").toArray(String[]::new);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
