package initscope.picture.strip;

/// What lies at a point of a strip.
///
/// @param layer its number, from 1
/// @param index of the bin (BAR) or of the atom in `Histogram.atoms` (ATOM), else −1
public record Spot(int layer, Part part, int index) {

    /// Parts of a layer's cell.
    public enum Part {
        /// Anywhere else in the cell.
        CELL,
        /// The column of a bin, above its bar too.
        BAR,
        ATOM,
        /// The share left of the axis.
        BELOW,
        /// The share right of the axis.
        ABOVE
    }
}
