package initscope.experiment.reproduction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One published figure.
///
/// @param layer counted from 1; 0 where the figure is of the whole network
/// @param figure as it was printed: its last digit says how exact it is
public record Published(int layer, BigDecimal figure) {

    /// A series of figures, from layer 1 on.
    public static List<Published> series(String figures) {
        List<Published> list = new ArrayList<>();
        for (String figure : figures.split(" ")) {
            list.add(at(list.size() + 1, figure));
        }
        return list;
    }

    public static Published at(int layer, String figure) {
        return new Published(layer, new BigDecimal(figure));
    }

    public double value() {
        return figure.doubleValue();
    }

    /// Half of one unit of the last digit.
    public double rounding() {
        return figure.ulp().doubleValue() / 2;
    }
}
