package initscope.experiment.learning;

import initscope.network.Network;

/// Where a run begins, kept so that another can begin there too: weights already drawn and pretrained. Nobody writes to them.
public final class Origin {
    private final Network network;

    Origin(Network network) {
        this.network = network;
    }

    /// The weights, to be copied by whoever changes them.
    Network network() {
        return network;
    }
}
