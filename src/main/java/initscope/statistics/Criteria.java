package initscope.statistics;

import java.util.List;

/// What a layer's elements are held against: bounds on z and x, NaN where there is none, all inclusive.
///
/// @param saturatedLow z at or below counts as saturated
/// @param saturatedHigh z at or above counts as saturated
/// @param edgeLow x at or below counts as being at an edge
/// @param edgeHigh x at or above counts as being at an edge
/// @param flatLow z at or below has slope exactly 0
/// @param flatHigh z at or above has slope exactly 0
/// @param atoms exact values of x to count
/// @param rangeLow least possible x, infinite if there is none
/// @param rangeHigh greatest possible x, infinite if there is none
public record Criteria(double saturatedLow, double saturatedHigh, double edgeLow, double edgeHigh, double flatLow,
        double flatHigh, List<Double> atoms, double rangeLow, double rangeHigh) {

    public Criteria {
        atoms = List.copyOf(atoms);
    }
}
