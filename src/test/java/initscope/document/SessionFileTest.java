package initscope.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.document.Fault.Code;
import initscope.document.Reading.Opened;
import initscope.document.Reading.Refused;
import initscope.document.Reading.Shown;
import initscope.document.Session.Panel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {
    private static final int MOST = 4;

    @TempDir
    private Path folder;

    private static Reading read(String json) {
        return SessionFile.open("lesson.initscope", json.getBytes(StandardCharsets.UTF_8), MOST);
    }

    private static Opened opened(String json) {
        return assertInstanceOf(Opened.class, read(json), () -> String.valueOf(read(json)));
    }

    private static Fault refused(String json) {
        return assertInstanceOf(Refused.class, read(json)).fault();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SessionFileTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aThousandSessionsComeBackFromTheirFilesAsTheyWere() {
        RandomSessions sessions = new RandomSessions(11);
        for (int i = 0; i < 1000; i++) {
            Session session = sessions.next();
            byte[] bytes = SessionWriter.write(session);
            Reading reading = SessionFile.open("random", bytes, MOST);
            String text = new String(bytes, StandardCharsets.UTF_8);
            Opened opened = assertInstanceOf(Opened.class, reading, () -> reading + "\n" + text);
            assertEquals(session, opened.session(), text);
            assertEquals(session.panels().stream().map(Panel::spec).toList(),
                    opened.shown().stream().map(shown -> shown.spec().toString()).toList());
            assertArrayEquals(bytes, SessionWriter.write(opened.session()), "saved again, the file is the same to the byte");
        }
    }

    @Test
    void theFirstVersionIsReadAsLongAsThereIsAProgram() throws IOException {
        Opened opened = opened(resource("version1.initscope"));
        assertEquals(List.of(), opened.remarks());
        assertEquals(List.of("sigmoid normal(1)", "relu he-normal depth=10 input=glyphs(14)"),
                opened.shown().stream().map(s -> s.spec().toString()).toList());
        Session session = opened.session();
        assertEquals("gradient", session.trait(Trait.VIEW, ""));
        assertEquals("true", session.trait(Trait.THEORY, ""));
        assertEquals("12", session.trait(Trait.BATCH, ""));
        assertEquals(Map.of("saturated", 0.25), session.limits());
        assertEquals("두 망을 비교합니다.\nσ = 1", session.notes());
        assertEquals(Map.of("symmetry", List.of("a", "0.5")), session.lessons());
        assertEquals(Map.of("title", "First hour"), session.locks());
        assertEquals(resource("version1.initscope"), new String(SessionWriter.write(session), StandardCharsets.UTF_8));
    }

    @Test
    void aFileFromBeforeThereWereVersionsIsRead() throws IOException {
        Opened opened = opened(resource("version0.initscope"));
        assertEquals(List.of(), opened.remarks());
        assertEquals(List.of("tanh xavier-normal", "relu he-normal"),
                opened.session().panels().stream().map(Panel::spec).toList());
        assertEquals("", opened.session().notes());
    }

    @Test
    void aNewerFileIsShownAsFarAsItIsUnderstoodAndKeepsTheRest() {
        Opened opened = opened("""
                {"initscope": 7, "panels": [{"spec": "relu he-normal", "colour": {"name": "teal"}}, ["a", 1]],
                 "view": {"view": "depth", "camera": [1, 2.50]}, "lessons": {"bias": {"score": 3}},
                 "sound": {"volume": 11, "a/b~c": null}}""");
        assertEquals(List.of(Code.NEWER, Code.PANEL), opened.remarks().stream().map(Fault::code).toList());
        assertEquals(1, opened.shown().size());
        String again = new String(SessionWriter.write(opened.session()), StandardCharsets.UTF_8);
        for (String kept : List.of("\"colour\": {\"name\":\"teal\"}", "[\"a\",1]", "\"camera\": [1,2.50]",
                "\"bias\": {\"score\":3}", "\"sound\": {\"volume\":11,\"a/b~c\":null}")) {
            assertTrue(again.contains(kept), kept + " is missing in\n" + again);
        }
        assertEquals(opened.session(), opened(again).session());
    }

    @Test
    void oneBadPanelDoesNotLoseTheOthers() {
        Opened opened = opened("""
                {"panels": [{"spec": "relu he-normal"}, {"spec": "rellu he-normal"}, {"spec": ""}, {"spec": "tanh zeros"}]}""");
        assertEquals(List.of(0, 3), opened.shown().stream().map(Shown::place).toList());
        assertEquals(List.of("2", "3"), opened.remarks().stream().map(fault -> fault.details().getFirst()).toList());
        assertEquals(4, opened.session().panels().size());
    }

    @Test
    void moreThanFourPanelsStayInTheFile() {
        Opened opened = opened("{\"panels\": [" + "\"relu he-normal\",".repeat(5) + "\"tanh zeros\"]}");
        assertEquals(4, opened.shown().size());
        assertEquals(List.of(Code.MORE_PANELS), opened.remarks().stream().map(Fault::code).toList());
        assertEquals(List.of("4", "6"), opened.remarks().getFirst().details());
        assertEquals(6, opened.session().panels().size());
    }

    @Test
    void whatIsNoSessionIsRefusedWithItsPlace() {
        assertEquals(Code.SYNTAX, refused("").code());
        assertEquals(Code.SYNTAX, refused("sigmoid normal(1)").code());
        assertEquals(List.of("2", "2"), refused("{\n:}").details().stream().toList());
        assertEquals(Code.SYNTAX, refused("{\"panels\": [\"relu he-normal\"],}").code());
        assertEquals(Code.SYNTAX, refused("{'panels': [\"relu he-normal\"]}").code());
        assertEquals(Code.SYNTAX, refused("{\"panels\": [\"relu he-normal\"]} more").code());
        assertEquals(Code.SYNTAX, refused("{\"panels\": [\"relu he-normal\"], \"a\": NaN}").code());
        assertEquals(Code.SYNTAX, refused("{\"panels\": [\"relu he-normal\"").code());
        assertEquals(Code.NO_PANELS, refused("{}").code());
        assertEquals(Code.NO_PANELS, refused("{\"panels\": []}").code());
        assertEquals(new Fault(Code.WRONG_TYPE, "/panels", List.of("array"), null), refused("{\"panels\": \"relu\"}"));
        assertEquals(new Fault(Code.WRONG_TYPE, "/", List.of("object"), null), refused("[1]"));
        assertEquals(new Fault(Code.WRONG_TYPE, "/notes", List.of("string"), null), refused("{\"notes\": 5}"));
        assertEquals(Code.TOO_LONG, refused("{\"notes\": \"" + "x".repeat(Session.NOTES + 1) + "\"}").code());
        assertEquals("/panels", refused("{\"panels\": [\"relu zeros\"], \"panels\": [\"relu zeros\"]}").place());
        assertEquals(new Fault(Code.DUPLICATE, "/view/x/a", List.of(), null),
                refused("{\"view\": {\"x\": {\"a\": 1, \"a\": 2}}}"));
        assertEquals(Code.TOO_DEEP, refused("{\"x\": " + "[".repeat(1000) + "]".repeat(1000) + "}").code());
        opened("{\"panels\": [\"relu zeros\"], \"x\": " + "[".repeat(31) + "]".repeat(31) + "}");
        assertEquals(Code.TOO_DEEP,
                refused("{\"panels\": [\"relu zeros\"], \"x\": " + "[".repeat(32) + "]".repeat(32) + "}").code());
        assertEquals(Code.PANEL, refused("{\"panels\": [\"relu\"]}").code());
        byte[] latin = "{\"notes\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Code.NOT_TEXT, assertInstanceOf(Refused.class, SessionFile.open("x", latin, MOST)).fault().code());
    }

    @Test
    void halfACharacterInTheNotesDoesNotSpoilTheFile() {
        Session session = new Session(List.of(Panel.of("relu zeros")), Map.of(), Map.of(), "a\uD800b", Map.of(), Map.of(), Map.of());
        assertEquals("a?b", opened(new String(SessionWriter.write(session), StandardCharsets.UTF_8)).session().notes());
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertEquals(Code.MISSING, refused(folder.resolve("none.initscope")));
        assertEquals(Code.NOT_A_FILE, refused(folder));
        Path large = folder.resolve("large.initscope");
        Files.write(large, new byte[SessionFile.LARGEST + 1]);
        assertEquals(Code.TOO_LARGE, refused(large));
    }

    private static Code refused(Path file) {
        return assertInstanceOf(Refused.class, SessionFile.open(file, MOST)).fault().code();
    }

    @Test
    void savedIsOpenedAsSavedAndAFolderThatIsNotThereIsSaid() {
        Session session = new RandomSessions(3).next();
        Path file = folder.resolve("나의 수업 (1).initscope");
        assertTrue(SessionFile.save(file, session).isEmpty());
        assertEquals(session, assertInstanceOf(Opened.class, SessionFile.open(file, MOST)).session());
        assertEquals(Code.NO_FOLDER, SessionFile.save(folder.resolve("none").resolve("x.initscope"), session).orElseThrow().code());
        assertEquals(Code.NOT_WRITTEN, SessionFile.save(folder, session).orElseThrow().code());
    }
}
