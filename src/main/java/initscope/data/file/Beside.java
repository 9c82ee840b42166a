package initscope.data.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the labels of a file of samples are looked for: in the same folder, under MNIST's names (`train-images-idx3-ubyte` and
/// `train-labels-idx1-ubyte`), as `y…` beside `X…`, or as `…_labels` beside `…`.
final class Beside {

    private Beside() {
    }

    static Optional<Path> labels(Path samples) {
        String name = samples.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (String other : List.of(name.replace("images", "labels").replace("idx3", "idx1"),
                name.matches("[Xx].*") ? "y" + name.substring(1) : name, name.replaceAll("([-_.])[Xx](?=[-_.])", "$1y"),
                stem + "_labels" + ending, stem + "-labels" + ending)) {
            Path path = samples.resolveSibling(other);
            if (!other.equals(name) && Files.isRegularFile(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
