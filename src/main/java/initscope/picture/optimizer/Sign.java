package initscope.picture.optimizer;

import initscope.picture.Role;
import initscope.picture.Stroke;
import initscope.picture.Surface;
import initscope.picture.depth.Mark;

/// How one optimizer is drawn everywhere: colour by family, mark and line its own.
///
/// @param name as people write it, in every language
/// @param hollow whether its mark is a ring and its line dashed
public record Sign(String name, Role ink, Mark mark, boolean hollow) {

    /// @param id the optimizer's name in specs
    public static Sign of(String id) {
        return switch (id) {
            case "sgd" -> new Sign("SGD", Role.FIRST, Mark.DISC, false);
            case "momentum" -> new Sign("Momentum", Role.SECOND, Mark.SQUARE, false);
            case "nesterov" -> new Sign("Nesterov", Role.SECOND, Mark.SQUARE, true);
            case "adagrad" -> new Sign("AdaGrad", Role.THIRD, Mark.TRIANGLE, false);
            case "rmsprop" -> new Sign("RMSProp", Role.THIRD, Mark.TRIANGLE, true);
            case "adam" -> new Sign("Adam", Role.FOURTH, Mark.DIAMOND, false);
            case "adamw" -> new Sign("AdamW", Role.FOURTH, Mark.DIAMOND, true);
            case "nadam" -> new Sign("Nadam", Role.FOURTH, Mark.DISC, true);
            default -> new Sign(id, Role.TEXT, Mark.DISC, true);
        };
    }

    public void paint(Surface surface, double x, double y, double radius, double line) {
        if (hollow) {
            mark.hollow(surface, x, y, radius, line, Role.PANEL, ink);
        } else {
            mark.full(surface, x, y, radius, ink);
        }
    }

    Stroke stroke(double width) {
        return new Stroke(width, hollow ? 4 * width : 0);
    }
}
