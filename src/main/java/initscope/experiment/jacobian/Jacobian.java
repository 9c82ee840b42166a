package initscope.experiment.jacobian;

import java.util.List;

/// The Jacobian J = ∂x_L/∂x_0 = ∏ D_l W_l at one sample, `[n_L, n_0]`, by its singular values (Pennington, Schoenholz &
/// Ganguli 2017). A network keeps the lengths of small changes in every direction where all are near 1.
///
/// @param batch the sample's batch, counted from 0
/// @param sample its row there, counted from 0
/// @param singularValues min(n_L, n_0) of them, the greatest first; all NaN where J is not finite
/// @param chi by layer, how the mean square of ∂x_L/∂x changes from x_l to x_{l-1}: what theory calls χ; NaN where there is
///     nothing left to compare
public record Jacobian(long batch, int sample, List<Double> singularValues, List<Double> chi) {

    public Jacobian {
        singularValues = List.copyOf(singularValues);
        chi = List.copyOf(chi);
    }

    /// Mean squared singular value; in theory the product of all χ, where all layers are equally wide.
    public double meanSquare() {
        double sum = 0;
        for (double s : singularValues) {
            sum += s * s;
        }
        return sum / singularValues.size();
    }

    /// Variance of the squared singular values over their squared mean: 0 where all are equal.
    public double spread() {
        double mean = meanSquare();
        double sum = 0;
        for (double s : singularValues) {
            double off = s * s / mean - 1;
            sum += off * off;
        }
        return sum / singularValues.size();
    }
}
