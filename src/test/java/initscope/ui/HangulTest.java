package initscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initscope.picture.Align;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Type;
import initscope.ui.canvas.Plot;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Korean is set in the font that travels with the program, at every place and in every weight: no system font is needed.
class HangulTest extends WindowBench {
    /// The first and the last syllable, one that small fonts leave out, and a code point nothing is assigned to.
    private static final List<String> LETTERS = List.of("가", "힣", "뷁", "\u0378");
    /// A program stands in letters of one width, and has none but Latin ones.
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final int SIDE = 48;

    private final Set<Font> fonts = new HashSet<>();
    private final TreeSet<String> foreign = new TreeSet<>();
    private int texts;

    @Start
    void start(Stage stage) {
        open();
    }

    @Test
    void theWindowAndItsMenuAreSetInTheBundledFontAndEverySyllableHasAGlyphOfItsOwn() {
        pause();
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        look("window");
        fx(() -> ((MenuButton) window.view().lookup("#menu")).show());
        look("menu");
        fx(() -> ((MenuButton) window.view().lookup("#menu")).hide());
        visit(place("card-law"));
        check(100, 3);
    }

    @Test
    @Tag("slow")
    void everyPlaceIsSetInTheBundledFontAndEverySyllableHasAGlyphOfItsOwn() {
        pause();
        fx(() -> settings.languageProperty().set(Locale.KOREAN));
        fx(() -> Places.of(window)).forEach(this::visit);
        check(1500, 6);
    }

    @Test
    void picturesOnTheCanvasHaveAGlyphForEverySyllable() {
        Stage other = fx(() -> new Stage());
        for (boolean bold : new boolean[] {false, true}) {
            for (Look look : List.of(Look.DESK, Look.PROJECTOR)) {
                List<int[]> drawn = LETTERS.stream().map(letter -> fx(() -> snapshot(other, new Plot((surface, box) -> {
                    surface.fillRect(box, Role.PANEL);
                    surface.text(letter, 10, 36, new Type(look.text(), bold), Align.LEFT, Role.TEXT);
                })))).toList();
                assertAllDiffer(drawn, "canvas, " + look.text() + (bold ? " bold" : ""));
            }
        }
        fx(other::close);
    }

    private Places.Place place(String name) {
        return fx(() -> Places.of(window)).stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private void visit(Places.Place place) {
        fx(place.open());
        settle();
        look(place.name());
        fx(() -> Places.leave(window));
    }

    private void look(String place) {
        fx(() -> Window.getWindows().stream().filter(Window::isShowing).forEach(w -> {
            w.getScene().getRoot().applyCss();
            w.getScene().getRoot().layout();
            collect(w.getScene().getRoot(), place);
        }));
    }

    private void collect(Node node, String place) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getStyleClass().contains("ikonli-font-icon") && !text.getText().isBlank()) {
            texts++;
            if (text.getFont().getFamily().equals("Pretendard")) {
                fonts.add(text.getFont());
            } else if (!place.equals("program") || HANGUL.matcher(text.getText()).find()) {
                foreign.add(place + ": \"" + text.getText() + "\" in " + text.getFont().getName());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, place));
        }
    }

    private void check(int least, int kinds) {
        assertEquals("", String.join("\n", foreign));
        assertTrue(texts >= least, "only " + texts + " texts");
        assertTrue(fonts.size() >= kinds, "only " + fonts);
        assertTrue(fonts.stream().anyMatch(font -> font.getStyle().contains("Bold")), "no bold text: " + fonts);
        for (Font font : fonts) {
            List<int[]> drawn = LETTERS.stream().map(letter -> fx(() -> {
                Text text = new Text(letter);
                text.setFont(font);
                return snapshot(null, text);
            })).toList();
            assertAllDiffer(drawn, font.toString());
        }
    }

    /// No two of them are the same, so that none is the box of a missing glyph.
    private static void assertAllDiffer(List<int[]> drawn, String where) {
        for (int i = 0; i < drawn.size(); i++) {
            assertTrue(Arrays.stream(drawn.get(i)).distinct().count() > 1 || i == drawn.size() - 1, "nothing drawn: " + where);
            for (int j = i + 1; j < drawn.size(); j++) {
                assertTrue(!Arrays.equals(drawn.get(i), drawn.get(j)),
                        LETTERS.get(i) + " and " + LETTERS.get(j) + " look the same: " + where);
            }
        }
    }

    /// A plot paints only in a window; one is enough for all of them.
    private static int[] snapshot(Stage in, Node node) {
        StackPane pane = new StackPane(node);
        pane.setMinSize(SIDE, SIDE);
        pane.setMaxSize(SIDE, SIDE);
        if (in == null) {
            new Scene(pane, SIDE, SIDE);
        } else {
            in.setScene(new Scene(pane, SIDE, SIDE));
            in.show();
        }
        pane.applyCss();
        pane.layout();
        WritableImage image = pane.snapshot(null, null);
        int[] pixels = new int[(int) image.getWidth() * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, (int) image.getWidth(), (int) image.getHeight(), PixelFormat.getIntArgbInstance(),
                pixels, 0, (int) image.getWidth());
        return pixels;
    }
}
