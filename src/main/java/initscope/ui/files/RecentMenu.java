package initscope.ui.files;

import initscope.ui.words.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The files used last. Which of them are not there is looked up beside the FX thread when the menu opens.
public final class RecentMenu extends Menu {
    private final FilesModel model;
    private final Wording wording;
    private final Consumer<Path> open;

    public RecentMenu(FilesModel model, Wording wording, Consumer<Path> open) {
        this.model = model;
        this.wording = wording;
        this.open = open;
        setId("recent");
        textProperty().bind(wording.of("files.recent"));
        wording.localeProperty().subscribe(_ -> list(List.of()));
        model.recent().files().subscribe(() -> list(List.of()));
        // Items are there before it opens: an empty menu would not.
        setOnShowing(_ -> model.missing(this::list));
    }

    private void list(List<Path> missing) {
        getItems().clear();
        for (Path file : model.recent().files()) {
            boolean gone = missing.contains(file);
            String shown = file.getFileName() + "   " + (file.getParent() == null ? "" : file.getParent());
            MenuItem item = new MenuItem(gone ? wording.now("files.recent.missing", shown) : shown);
            item.setMnemonicParsing(false);
            item.setDisable(gone);
            item.setOnAction(_ -> open.accept(file));
            getItems().add(item);
        }
        if (getItems().isEmpty()) {
            MenuItem none = new MenuItem(wording.now("files.recent.none"));
            none.setDisable(true);
            getItems().add(none);
            return;
        }
        MenuItem clear = new MenuItem(wording.now("files.recent.clear"));
        clear.setOnAction(_ -> model.recent().files().clear());
        getItems().addAll(new SeparatorMenuItem(), clear);
    }
}
