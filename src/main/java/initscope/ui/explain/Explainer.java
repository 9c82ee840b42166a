package initscope.ui.explain;

import initscope.lesson.Scene;
import initscope.lesson.glossary.Entry;
import initscope.ui.controls.Explain;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Explains what is pointed at, or what has the focus where that moved last: F1, in the window and in every
/// pop-over.
public final class Explainer {
    private final Wording wording;
    private final Terms terms;
    private final Consumer<Scene> show;
    private final Consumer<String> glossary;
    private final ObservableBooleanValue covered;
    private final PopOver card = new PopOver();
    private final EventHandler<MouseEvent> moved = this::point;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<MouseEvent> clicked = this::click;
    private final ChangeListener<Node> focused = (_, _, _) -> pointed = null;
    private final ListChangeListener<Window> windows = this::follow;
    private javafx.scene.Scene main;
    private Node pointed;
    /// Key of what the card is about.
    private String about = "";

    /// @param show puts an experiment and its place into the window
    /// @param covered whether the panels may not be seen now
    /// @param glossary opens the glossary at the id of a term; "" for none
    public Explainer(Terms terms, Wording wording, Wardrobe wardrobe, ObservableBooleanValue covered,
            Consumer<Scene> show, Consumer<String> glossary) {
        this.covered = covered;
        this.wording = wording;
        this.terms = terms;
        this.show = show;
        this.glossary = glossary;
        wardrobe.dress(card);
        wording.sentences().subscribe((_, _) -> {
            if (card.isShowing()) {
                fill();
            }
        });
    }

    /// Watches a window and every pop-over that opens while it is shown.
    public void watch(Stage stage) {
        main = stage.getScene();
        watch(main);
        stage.showingProperty().subscribe(showing -> {
            if (showing) {
                Window.getWindows().addListener(windows);
            } else {
                Window.getWindows().removeListener(windows);
            }
        });
    }

    private void watch(javafx.scene.Scene scene) {
        scene.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
        scene.removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        scene.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        scene.focusOwnerProperty().removeListener(focused);
        scene.focusOwnerProperty().addListener(focused);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    private void follow(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().stream().filter(PopOver.class::isInstance).forEach(window -> watch(window.getScene()));
        }
    }

    private void point(MouseEvent event) {
        pointed = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
    }

    /// A click on the name of a statistic asks what it is.
    private void click(MouseEvent event) {
        Node at = event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
        while (at != null && !Explain.asks(at)) {
            at = at.getParent();
        }
        if (at != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            explain(at);
        }
    }

    private static boolean asks(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Node node && Explain.asks(node);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F1 || asks(event)) {
            event.consume();
            explain(subject((event.getTarget() instanceof Node node ? node.getScene() : (javafx.scene.Scene) event.getTarget())));
        } else if (!event.getCode().isModifierKey()) {
            pointed = null;
        }
    }

    /// The item of an open menu that has the focus.
    private static Optional<Node> chosen() {
        return List.copyOf(Window.getWindows()).reversed().stream().filter(ContextMenu.class::isInstance)
                .map(menu -> menu.getScene().getFocusOwner()).filter(node -> node != null && Explain.key(node).isPresent()).findFirst();
    }

    /// What a menu belongs to; the menu goes away.
    private static Node under(Node item) {
        ContextMenu menu = (ContextMenu) item.getScene().getWindow();
        while (menu.getOwnerNode() != null && menu.getOwnerNode().getScene().getWindow() instanceof ContextMenu above) {
            menu = above;
        }
        Node owner = menu.getOwnerNode();
        menu.hide();
        return owner;
    }

    private Node subject(javafx.scene.Scene scene) {
        return pointed != null && pointed.getScene() != null && Explain.explained(pointed).isPresent() ? pointed
                : scene.getFocusOwner();
    }

    /// Explains what the main window's key would.
    public void explain() {
        explain(subject(main));
    }

    /// Opens the card about a node, or the glossary where nothing is known about it; puts the card away where it is open.
    public void explain(Node node) {
        if (card.isShowing()) {
            card.hide();
            return;
        }
        Optional<Node> item = chosen();
        if (item.isPresent()) {
            explain(Explain.key(item.get()).orElseThrow(), under(item.get()));
            return;
        }
        Node known = node == null ? null : Explain.explained(node).orElse(null);
        if (known == null) {
            if (!covered.get()) {
                glossary.accept("");
            }
            return;
        }
        explain(Explain.key(known).orElseThrow(), known);
    }

    private void explain(String key, Node known) {
        Point2D at = known == null ? null : known.localToScreen(0, 0);
        if (at == null) {
            return;
        }
        about = key;
        fill();
        boolean below = at.getY() < known.getScene().getWindow().getY() + known.getScene().getHeight() / 2;
        boolean right = at.getX() > known.getScene().getWindow().getX() + 0.6 * known.getScene().getWidth();
        card.setArrowLocation(below ? right ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT
                : right ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.BOTTOM_LEFT);
        card.show(known);
    }

    /// What is known, in the language of now.
    private void fill() {
        card.setContentNode(new ExplainCard(about, terms, wording, covered.get() ? null : entry -> {
            card.hide();
            show.accept(entry.show());
        }, this::open));
    }

    private void open(Entry entry) {
        card.hide();
        glossary.accept(entry.id());
    }
}
