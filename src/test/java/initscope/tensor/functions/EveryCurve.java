package initscope.tensor.functions;

import initscope.tensor.Curve;
import java.util.ArrayList;
import java.util.List;

/// Every kind of curve with the parameters that matter.
final class EveryCurve {
    private EveryCurve() {}

    static List<Curve> all() {
        List<Curve> curves = new ArrayList<>();
        for (Curve.Kind kind : Curve.Kind.values()) {
            switch (kind) {
                case LEAKY -> {
                    curves.add(new Curve(kind, 0, 0));
                    curves.add(new Curve(kind, (float) 0.01, 0));
                }
                case ELU -> {
                    curves.add(new Curve(kind, 1, 1));
                    curves.add(new Curve(kind, (float) 1.6732632423543772848, (float) 1.0507009873554804934));
                }
                case CELU -> {
                    curves.add(new Curve(kind, 1, 0));
                    curves.add(new Curve(kind, 0.5, 0));
                }
                default -> curves.add(Curve.of(kind));
            }
        }
        return curves;
    }
}
