package initscope.experiment.myth;

import initscope.experiment.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A myth that networks of one spec contradict, as the first of them does.
///
/// @param networks how many of them do
public record Shared(Contradiction contradiction, int networks) {

    /// Every myth that any of these networks contradicts, in the order of [Myth].
    public static List<Shared> of(List<Snapshot> networks) {
        Map<Myth, Shared> byMyth = new EnumMap<>(Myth.class);
        for (Snapshot network : networks) {
            for (Contradiction c : Contradiction.of(network)) {
                byMyth.merge(c.myth(), new Shared(c, 1),
                        (before, _) -> new Shared(before.contradiction(), before.networks() + 1));
            }
        }
        return new ArrayList<>(byMyth.values());
    }
}
