package initscope.picture.sheet;

import initscope.experiment.diagnosis.Diagnosis;
import initscope.picture.Box;
import initscope.picture.Surface;

/// One network on a sheet.
///
/// @param title names the network: its spec, for instance
/// @param verdict a sentence about it; "" for none
/// @param severity of the verdict: the sign before it
/// @param networks how many networks, and which
public record Panel(String title, String verdict, Diagnosis.Severity severity, String networks, Painting picture) {

    /// Anything that paints itself into a box, background included.
    public interface Painting {
        void paint(Surface surface, Box box);
    }
}
