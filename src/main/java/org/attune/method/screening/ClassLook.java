package org.attune.method.screening;

import java.util.List;

/**
 * What a class screen says.
 *
 * @param pupils by {@link Look}, then greatest need first, then as they were given
 * @param shared most pupils below the expectation first, then greatest need, then in the order of the instrument
 */
public record ClassLook<P>(List<PupilLook<P>> pupils, List<SharedItem> shared) {

    public ClassLook {
        pupils = List.copyOf(pupils);
        shared = List.copyOf(shared);
    }

    public List<PupilLook<P>> of(Look look) {
        return pupils.stream().filter(pupil -> pupil.look() == look).toList();
    }
}
