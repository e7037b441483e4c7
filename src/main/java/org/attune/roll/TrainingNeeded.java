package org.attune.roll;

/** Only trained staff score; the person has no current training record. */
public final class TrainingNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TrainingStatus status;

    TrainingNeeded(TrainingStatus status) {
        super("No current training record");
        this.status = status;
    }

    public TrainingStatus status() {
        return status;
    }
}
