package initscope.picture.strip;

/// What lies at a point of a strip.
///
/// @param index of the layer in the strip's list, from 0
/// @param layer its number
/// @param part which part of its cell
/// @param mark index of the bin (BAR) or of the atom in `Histogram.atoms` (ATOM), else −1
public record Spot(int index, int layer, Part part, int mark) {

    /// Parts of a layer's cell.
    public enum Part {
        /// Anywhere else in the cell.
        CELL,
        /// The column of a bin, above its bar too.
        BAR,
        ATOM
    }
}
