package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Request;
import initscope.experiment.report.StatsJson;
import initscope.experiment.table.Column;
import initscope.experiment.table.CsvReader;
import initscope.experiment.table.Data;
import initscope.experiment.table.NpzReader;
import initscope.experiment.table.Table;
import initscope.picture.export.Xml;
import initscope.ui.export.Choice;
import initscope.ui.export.Choice.Form;
import initscope.ui.export.Choice.What;
import initscope.ui.export.Exhibit;
import initscope.ui.export.Export;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Everything the window shows is written in every form and read back.
class ExportRobotTest extends WindowBench {
    private static final Choice SMALL = Choice.FIRST.withSize(960, 540).withScale(1);

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void aWorksheetIsMadeOfTheLessonChosen() throws Exception {
        pause();
        Path file = folder.resolve("sheet.pdf");
        fx(() -> window.view().paper().export().through((_, _, _, _) -> Optional.of(file)));
        fx(() -> window.view().commands().all().filter(c -> c.id().equals("worksheet")).findFirst().orElseThrow().deed().run());
        until("a lesson", () -> find("#worksheet-save") != null && !find("#worksheet-save").isDisabled());
        robot.clickOn("#worksheet-answers");
        robot.clickOn("#worksheet-save");
        until("the sheet", () -> Files.exists(file));
        assertTrue(text(Files.readAllBytes(file)).contains("With answers"));
    }

    private static byte[] written(Shown window, Choice choice, String language) {
        Supplier<byte[]> bytes = fx(() -> Export.bytes(window.exhibit(), choice, language));
        return bytes.get();
    }

    private interface Shown {
        Exhibit exhibit();
    }

    private Shown here() {
        return () -> window.view().paper().exhibit();
    }

    @Test
    @Tag("slow")
    void everyPlaceIsWrittenInEveryFormInBothLanguages() throws Exception {
        pause();
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            fx(() -> settings.languageProperty().set(language));
            for (Places.Place place : fx(() -> Places.of(window))) {
                if (!place.name().startsWith("card")) {
                    fx(place.open());
                    settle();
                    boolean picture = place.name().startsWith("view");
                    if (place.name().equals("learn-training")) {
                        until("the training has begun", () -> !window.view().paper().exhibit().data(What.PAGE).isEmpty());
                    }
                    check(place.name() + " " + language, language.getLanguage(), picture ? What.PICTURES : What.PAGE);
                    fx(() -> Places.leave(window));
                }
            }
        }
    }

    private void check(String place, String language, What what) throws Exception {
        byte[] png = written(here(), SMALL.withWhat(what), language);
        assertEquals(960, ImageIO.read(new ByteArrayInputStream(png)).getWidth(), place);
        for (Form form : List.of(Form.SVG, Form.PDF)) {
            List<String> seen = new ArrayList<>();
            Supplier<byte[]> bytes = fx(() -> {
                seen.addAll(labels());
                return Export.bytes(window.view().paper().exhibit(), SMALL.withWhat(what).withForm(form), language);
            });
            String text = form == Form.SVG ? Xml.read(new String(bytes.get(), StandardCharsets.UTF_8)).getDocumentElement()
                    .getTextContent() : text(bytes.get());
            assertTrue(text.length() > 40, place);
            if (form == Form.SVG) {
                standsAlone(new String(bytes.get(), StandardCharsets.UTF_8), place);
            }
            for (String label : what == What.PAGE ? seen : List.<String>of()) {
                String word = label.strip().split("\\s")[0];
                assertTrue(text.contains(word), place + ": " + word + " is not in the " + form);
            }
        }
        Optional<Data> data = fx(() -> window.view().paper().exhibit().data(what));
        if (data.isPresent()) {
            List<List<String>> csv = CsvReader.read(new String(data.get().asCsv(), StandardCharsets.UTF_8));
            JsonElement json = JsonParser.parseString(new String(data.get().asJson(), StandardCharsets.UTF_8));
            Map<String, NpzReader.Array> npz = NpzReader.read(data.get().asNpz());
            assertFalse(npz.isEmpty(), place);
            holdTheSame(place, data.get().tables().get(), csv, json, npz);
        }
    }

    /// Every number of the tables stands in the three files.
    private static void holdTheSame(String place, List<Table> tables, List<List<String>> csv, JsonElement json,
            Map<String, NpzReader.Array> npz) {
        int first = 1;
        for (Table table : tables) {
            for (Column column : table.columns()) {
                int at = csv.getFirst().indexOf(column.name());
                for (int row = 0; column instanceof Column.Numbers numbers && row < table.rows(); row++) {
                    String where = place + ": " + table.name() + "." + column.name() + " " + row;
                    if (csv.size() == 1 + tables.stream().mapToInt(Table::rows).sum() && at >= 0) {
                        assertEquals(numbers.at(row), Double.parseDouble(csv.get(first + row).get(at)), where);
                    }
                    assertEquals(numbers.at(row), npz.get(table.name() + "_" + column.name()).number(row), where);
                    if (json instanceof JsonObject all && all.has(table.name())) {
                        assertEquals(numbers.at(row), Double.parseDouble(all.getAsJsonArray(table.name()).get(row).getAsJsonObject()
                                .get(column.name()).getAsString()), where);
                    }
                }
            }
            first += table.rows();
        }
    }

    /// Nothing is fetched from elsewhere and nothing is run.
    private static void standsAlone(String svg, String place) {
        NodeList all = Xml.read(svg).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertFalse(Set.of("script", "image", "foreignObject", "iframe").contains(element.getTagName()), place);
            for (int k = 0; k < element.getAttributes().getLength(); k++) {
                Node attribute = element.getAttributes().item(k);
                boolean link = attribute.getNodeName().endsWith("href") || attribute.getNodeValue().contains("url(");
                assertFalse(link && !attribute.getNodeValue().replace("url(", "").startsWith("#"), place + ": " + attribute);
                assertFalse(attribute.getNodeName().startsWith("on") || attribute.getNodeValue().contains("@import"), place + ": " + attribute);
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Labels that are seen on the page, not in a part that scrolls.
    private List<String> labels() {
        return window.view().getCenter().lookupAll(".label").stream().map(Labeled.class::cast)
                .filter(l -> isShown(l) && l.getText() != null && l.getText().length() > 8).map(Labeled::getText).toList();
    }

    private static boolean isShown(Labeled label) {
        for (javafx.scene.Node node = label; node != null; node = node.getParent()) {
            if (!node.isVisible() || node instanceof javafx.scene.control.ScrollPane || node instanceof javafx.scene.control.ListView) {
                return false;
            }
        }
        return label.getWidth() > 20 && label.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY;
    }

    @Test
    void thePanelsNumbersAreThoseOfTheStatsCommand() throws Exception {
        pause();
        byte[] json = written(here(), SMALL.withForm(Form.JSON).withWhat(What.VIEW), "en");
        JsonObject ours = JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
        String command;
        try (Lab lab = new Lab()) {
            StatsJson report = new StatsJson(Sentences.in(Locale.ENGLISH), false, false);
            command = report.part(0, Outcome.run(lab, fx(() -> bench.focusedProperty().get().spec()),
                    new Request(true, true, true, false, true), (_, _) -> { }).orThrow());
        }
        JsonObject theirs = JsonParser.parseString(command).getAsJsonObject();
        assertTrue(ours.getAsJsonArray("layers").size() == 5);
        // What the panel did not measure is left out; what it did is the same to the digit.
        for (int l = 0; l < 5; l++) {
            JsonObject layer = ours.getAsJsonArray("layers").get(l).getAsJsonObject();
            for (String key : List.of("weight", "preactivation")) {
                assertEquals(theirs.getAsJsonArray("layers").get(l).getAsJsonObject().get(key), layer.get(key));
            }
            JsonElement histogram = layer.get("activation") instanceof JsonObject a && a.has("histogram") ? a.get("histogram")
                    : layer.get("histogram");
            assertFalse(histogram == null, "no histogram in " + layer);
        }
        assertEquals(theirs.get("diagnosis").getAsJsonArray().get(0).getAsJsonObject().get("code"),
                ours.get("diagnosis").getAsJsonArray().get(0).getAsJsonObject().get("code"));
    }

    @Test
    void theCardWritesToThePlaceAskedForAndSaysSo() throws Exception {
        pause();
        Path file = folder.resolve("out.png");
        fx(() -> window.view().paper().export().through((_, _, name, _) -> Optional.of(folder.resolve("out" + name.substring(9)))));
        robot.press(KeyCode.CONTROL).press(KeyCode.E).release(KeyCode.E).release(KeyCode.CONTROL);
        until("the card", () -> find("#export-save") != null);
        robot.clickOn("#export-svg");
        robot.clickOn("#export-png");
        fx(() -> settings.exportProperty().get());
        robot.clickOn("#export-size-square");
        until("the size", () -> settings.exportProperty().get().contains("1000 1000"));
        robot.clickOn("#export-save");
        until("the file", () -> Files.exists(file));
        assertEquals(2000, ImageIO.read(file.toFile()).getWidth());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aPictureTooLargeIsRefusedInASentence() {
        pause();
        fx(() -> window.view().paper().ask());
        until("the card", () -> find("#export-save") != null);
        fx(() -> {
            ((javafx.scene.control.TextField) find("#export-width")).setText("19200");
            ((javafx.scene.control.TextField) find("#export-width")).fireEvent(new javafx.event.ActionEvent());
            ((javafx.scene.control.TextField) find("#export-height")).setText("19200");
            ((javafx.scene.control.TextField) find("#export-height")).fireEvent(new javafx.event.ActionEvent());
        });
        until("the refusal", () -> find("#export-save").isDisabled());
        String said = fx(() -> ((Label) find("#export-estimate")).getText());
        assertTrue(said.contains("38400 × 38400") && !said.contains("scale 0"), said);
    }

    @Test
    void thePictureAndItsSentenceGoToTheClipboardTogether() {
        pause();
        fx(() -> Clipboard.getSystemClipboard().clear());
        robot.press(KeyCode.CONTROL).press(KeyCode.SHIFT).press(KeyCode.C).release(KeyCode.C).release(KeyCode.SHIFT)
                .release(KeyCode.CONTROL);
        until("a picture on the clipboard", () -> Clipboard.getSystemClipboard().hasImage());
        double wide = fx(() -> window.view().viewOf(bench.focusedProperty().get()).plot().getWidth());
        assertEquals(2 * Math.round(wide), fx(() -> Clipboard.getSystemClipboard().getImage().getWidth()));
        String said = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(said.startsWith(fx(() -> bench.focusedProperty().get().spec().toString())) && said.contains("\n"), said);
    }

    @Test
    @Tag("slow")
    void everyPlaceGoesToTheClipboardAsPictureAndText() {
        pause();
        for (Places.Place place : fx(() -> Places.of(window))) {
            if (!place.name().startsWith("card")) {
                fx(place.open());
                settle();
                fx(() -> Clipboard.getSystemClipboard().clear());
                What what = place.name().startsWith("view") ? What.PICTURES : What.PAGE;
                String title = fx(() -> {
                    Exhibit now = window.view().paper().exhibit();
                    window.view().paper().export().copy(stage, now, SMALL.withWhat(what));
                    return now.title(what);
                });
                until(place.name() + " on the clipboard", () -> Clipboard.getSystemClipboard().hasImage());
                assertEquals(2 * 960, fx(() -> Clipboard.getSystemClipboard().getImage().getWidth()), place.name());
                assertTrue(fx(() -> colours(Clipboard.getSystemClipboard().getImage())) > 3, place.name() + " is a blank picture");
                assertFalse(title.isBlank(), place.name());
                assertTrue(fx(() -> Clipboard.getSystemClipboard().getString()).startsWith(title.strip()), place.name());
                fx(() -> Places.leave(window));
            }
        }
    }

    private static long colours(Image image) {
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                seen.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return seen.size();
    }

    /// Opens the card; what it saves goes into a file.
    private void ask(Path file) {
        fx(() -> window.view().paper().export().through((_, _, _, _) -> Optional.of(file)));
        fx(() -> window.view().paper().ask());
        until("the card", () -> find("#export-save") != null);
    }

    @Test
    void aPictureEightTimesAsLargeIsWritten() throws Exception {
        pause();
        Path file = folder.resolve("large.png");
        ask(file);
        robot.clickOn("#export-svg");
        robot.clickOn("#export-png");
        robot.clickOn("#export-size-a4");
        fx(() -> ((Slider) find("#export-scale")).setValue(8));
        until("the choice", () -> settings.exportProperty().get().contains("png 8 794 496"));
        until("its size in words", () -> ((Label) find("#export-estimate")).getText().contains("6352 × 3968"));
        robot.clickOn("#export-save");
        until("the file", () -> Files.exists(file));
        assertEquals(8 * 794, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void theSizeOfTheWeightsIsSaidBeforeTheyAreWritten() throws Exception {
        pause();
        Path file = folder.resolve("weights.npz");
        ask(file);
        robot.clickOn("#export-view");
        robot.clickOn("#export-npz");
        until("its size in words", () -> ((Label) find("#export-estimate")).getText().contains(" 0.2 MB"));
        robot.clickOn("#export-save");
        until("the file", () -> Files.exists(file));
        assertEquals(List.of(1, 100, 100), NpzReader.read(Files.readAllBytes(file)).get("panel1_layer5_weights").shape());
    }

    @Test
    void theProgramOfTheChosenPanelIsShownAndCopied() {
        pause();
        fx(() -> window.view().paper().programs());
        until("the program", () -> find("#program-text") instanceof javafx.scene.control.TextArea area
                && area.getText().contains("import numpy"));
        robot.clickOn("#program-java");
        until("Java", () -> ((javafx.scene.control.TextArea) find("#program-text")).getText().contains("public static void main"));
        robot.clickOn("#program-copy");
        until("the clipboard", () -> Clipboard.getSystemClipboard().hasString()
                && Clipboard.getSystemClipboard().getString().contains("public static void main"));
        Path file = folder.resolve("experiment.java");
        fx(() -> window.view().paper().export().through((_, _, name, _) -> Optional.of(folder.resolve(name))));
        robot.clickOn("#program-save");
        until("the file", () -> Files.exists(file));
    }

    /// A node of any window that shows.
    private static javafx.scene.Node find(String query) {
        return Window.getWindows().stream().filter(Window::isShowing).map(w -> w.getScene().getRoot().lookup(query))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
