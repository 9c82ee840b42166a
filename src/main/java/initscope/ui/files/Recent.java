package initscope.ui.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The files used last, the latest first.
public final class Recent {
    private static final int MOST = 10;

    private final ObservableList<Path> files = FXCollections.observableArrayList();

    private Recent() {
    }

    /// Forgotten with the object.
    public static Recent fresh() {
        return new Recent();
    }

    /// Read from a node, and written to it when they change.
    public static Recent kept(Preferences node) {
        Recent recent = new Recent();
        for (int i = 0; i < MOST; i++) {
            String path = node.get(String.valueOf(i), "");
            try {
                if (!path.isEmpty()) {
                    recent.files.add(Path.of(path));
                }
            } catch (InvalidPathException e) {
                node.remove(String.valueOf(i));
            }
        }
        recent.files.addListener((ListChangeListener<Path>) _ -> recent.write(node));
        return recent;
    }

    private void write(Preferences node) {
        for (int i = 0; i < MOST; i++) {
            String path = i < files.size() ? files.get(i).toString() : "";
            if (path.isEmpty() || path.length() > Preferences.MAX_VALUE_LENGTH) {
                node.remove(String.valueOf(i));
            } else {
                node.put(String.valueOf(i), path);
            }
        }
    }

    public ObservableList<Path> files() {
        return files;
    }

    void add(Path file) {
        files.remove(file);
        files.addFirst(file);
        if (files.size() > MOST) {
            files.removeLast();
        }
    }

    void remove(Path file) {
        files.remove(file);
    }
}
