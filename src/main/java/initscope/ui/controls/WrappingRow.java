package initscope.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// A row like an `HBox` that goes on in another row before anything in it is cut off. Children grow by `HBox.setHgrow`.
public class WrappingRow extends Pane {
    private static final double GAP = 6;
    /// A sentence that wraps is not squeezed into fewer letters than this, in widths of its line height.
    private static final double LEAST_LINE = 12;

    private record Row(List<Node> nodes, List<Double> widths, double height) {
    }

    public WrappingRow(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets in = getInsets();
        return in.getLeft() + in.getRight() + seen().stream().mapToDouble(WrappingRow::least).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets in = getInsets();
        List<Node> nodes = seen();
        return in.getLeft() + in.getRight() + Math.max(0, nodes.size() - 1) * GAP
                + nodes.stream().mapToDouble(WrappingRow::wanted).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets in = getInsets();
        List<Row> rows = rows(width < 0 ? prefWidth(-1) : width);
        return in.getTop() + in.getBottom() + Math.max(0, rows.size() - 1) * GAP
                + rows.stream().mapToDouble(Row::height).sum();
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double y = in.getTop();
        for (Row row : rows(getWidth())) {
            double x = in.getLeft();
            for (int i = 0; i < row.nodes.size(); i++) {
                Node node = row.nodes.get(i);
                double w = row.widths.get(i);
                double h = Math.min(row.height, height(node, w));
                node.resizeRelocate(snapPositionX(x), snapPositionY(y + (row.height - h) / 2), snapSizeX(w), snapSizeY(h));
                x += w + GAP;
            }
            y += row.height + GAP;
        }
    }

    private List<Node> seen() {
        return getManagedChildren();
    }

    /// As many in a row as fit with their least widths.
    private List<Row> rows(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        List<Row> rows = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double taken = 0;
        for (Node node : seen()) {
            double least = least(node);
            if (!line.isEmpty() && taken + GAP + least > room + 0.5) {
                // The name of a field goes with it.
                boolean named = line.size() > 1 && line.getLast() instanceof Label name && name.getLabelFor() == node;
                List<Node> next = named ? new ArrayList<>(List.of(line.removeLast())) : new ArrayList<>();
                rows.add(row(line, room));
                line = next;
                taken = next.isEmpty() ? 0 : least(next.getFirst());
            }
            taken += (line.isEmpty() ? 0 : GAP) + least;
            line.add(node);
        }
        if (!line.isEmpty()) {
            rows.add(row(line, room));
        }
        return rows;
    }

    /// What is left over goes first to those who want more, then to those who grow.
    private Row row(List<Node> nodes, double room) {
        double left = room - (nodes.size() - 1) * GAP - nodes.stream().mapToDouble(WrappingRow::least).sum();
        double wished = nodes.stream().mapToDouble(n -> wanted(n) - least(n)).sum();
        double share = wished > 0 ? Math.clamp(left / wished, 0, 1) : 0;
        List<Double> widths = new ArrayList<>();
        for (Node node : nodes) {
            widths.add(Math.min(room, least(node) + share * (wanted(node) - least(node))));
        }
        double rest = left - share * wished;
        long growing = nodes.stream().filter(WrappingRow::grows).count();
        double height = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (rest > 0 && grows(node)) {
                widths.set(i, Math.max(widths.get(i), Math.min(node.maxWidth(-1), widths.get(i) + rest / growing)));
            }
            height = Math.max(height, height(node, widths.get(i)));
        }
        return new Row(List.copyOf(nodes), widths, height);
    }

    private static boolean grows(Node node) {
        Priority priority = HBox.getHgrow(node);
        return priority == Priority.ALWAYS || priority == Priority.SOMETIMES;
    }

    private static double wanted(Node node) {
        return Math.max(least(node), node.prefWidth(-1));
    }

    /// A text is never cut: it is as wide as it is, or wraps.
    private static double least(Node node) {
        if (node instanceof Labeled labeled) {
            double whole = Math.ceil(node.prefWidth(-1));
            return labeled.isWrapText() ? Math.min(whole, LEAST_LINE * labeled.getFont().getSize()) : whole;
        }
        return node.minWidth(-1);
    }

    private static double height(Node node, double width) {
        return node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1);
    }
}
