package initscope.ui.projector;

import initscope.ui.words.Wording;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The window's content with what may lie over it: the keys pressed, a picture of it that stands still, nothing at all.
public final class Projection extends StackPane {
    private final ProjectorModel model;
    private final Node content;
    private final ImageView still = new ImageView();
    private final Label badge = new Label();
    private final Region nothing = new Region();
    private final KeyEcho echo;
    /// A key that ended something is not typed or released into what it uncovers.
    private boolean swallowing;

    /// @param content scrolls where it cannot be made small enough, as with very large text in a small window
    /// @param hint lies over the lower right corner while it is visible
    /// @param meaning what a key does, in a few words; "" where that is not known
    public Projection(Node content, ProjectorModel model, Function<KeyEvent, String> meaning, Wording wording, Node hint) {
        ScrollPane room = new ScrollPane(content);
        room.getStyleClass().addAll("edge-to-edge", "room");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        getChildren().add(room);
        this.content = room;
        this.model = model;
        echo = new KeyEcho(meaning);
        badge.setId("frozen");
        badge.getStyleClass().add("echo");
        badge.textProperty().bind(wording.of("projector.frozen"));
        nothing.setId("blank");
        nothing.getStyleClass().add("nothing");
        nothing.accessibleTextProperty().bind(wording.of("projector.blank"));
        nothing.setOnMousePressed(_ -> model.blankProperty().set(false));
        still.setId("still");
        still.setPreserveRatio(false);
        still.setManaged(false);
        still.setPickOnBounds(true);
        setAlignment(echo, Pos.BOTTOM_CENTER);
        setAlignment(badge, Pos.TOP_CENTER);
        setAlignment(hint, Pos.BOTTOM_RIGHT);
        getChildren().addAll(hint, still, badge, echo, nothing);
        model.frozenProperty().subscribe(this::freeze);
        model.blankProperty().subscribe(nothing::setVisible);
        model.frozenProperty().subscribe(_ -> clear());
        model.blankProperty().subscribe(_ -> clear());
        model.onProperty().subscribe(_ -> echo.forget());
    }

    /// Hears keys before the window's content does.
    public void listen(Window window) {
        ListChangeListener<Window> opened = _ -> {
            if (model.frozenProperty().get() || model.blankProperty().get()) {
                Platform.runLater(this::clear);
            }
        };
        window.showingProperty().subscribe(showing -> {
            if (showing) {
                Window.getWindows().addListener(opened);
            } else {
                Window.getWindows().removeListener(opened);
            }
        });
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            swallowing = false;
            if (model.blankProperty().get()) {
                model.blankProperty().set(event.getCode().isModifierKey());
                swallow(event);
                return;
            }
            if (model.onProperty().get()) {
                echo.show(event);
            }
            if (model.frozenProperty().get() && !event.getCode().isModifierKey()) {
                if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.H) {
                    model.frozenProperty().set(false);
                } else if (event.getCode() == KeyCode.B) {
                    model.blank();
                }
                swallow(event);
            }
        });
        window.addEventFilter(KeyEvent.KEY_TYPED, this::rest);
        window.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            rest(event);
            swallowing = false;
        });
    }

    /// Nothing floats before what stands still or is blank: cards, menus and tips go away, and none comes.
    private void clear() {
        if (getScene() != null && (model.frozenProperty().get() || model.blankProperty().get())) {
            List.copyOf(Window.getWindows()).stream().filter(this::floats).forEach(Window::hide);
        }
    }

    private boolean floats(Window window) {
        Window at = window;
        while (at instanceof PopupWindow popup) {
            at = popup.getOwnerWindow();
        }
        return at != window && at == getScene().getWindow();
    }

    private void swallow(KeyEvent event) {
        swallowing = true;
        event.consume();
    }

    private void rest(KeyEvent event) {
        if (swallowing || model.blankProperty().get() || model.frozenProperty().get()) {
            event.consume();
        }
    }

    private void freeze(boolean frozen) {
        badge.setVisible(frozen);
        still.setVisible(frozen);
        if (!frozen) {
            still.setImage(null);
            return;
        }
        double scale = getScene().getWindow().getRenderScaleX();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        still.setFitWidth(content.getLayoutBounds().getWidth());
        still.setFitHeight(content.getLayoutBounds().getHeight());
        // At the next pulse: nothing waits for the painting.
        content.snapshot(result -> {
            WritableImage image = result.getImage();
            still.setImage(model.frozenProperty().get() ? image : null);
            return null;
        }, parameters, null);
    }
}
