package org.attune.timetable;

/**
 * How much of a plan was done. More may be given than was planned.
 *
 * @param given sessions that were done, and to which the pupil came
 * @param planned sessions to which the pupil could have come
 */
public record Dose(int given, int planned) {

    public static final Dose NONE = new Dose(0, 0);

    public Dose {
        if (given < 0 || planned < 0) {
            throw new IllegalArgumentException("Sessions are 0 or more");
        }
    }

    public Dose plus(Dose other) {
        return new Dose(given + other.given, planned + other.planned);
    }
}
