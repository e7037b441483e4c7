package org.attune.method.screening;

/** How a pupil comes out of a class screen, in the order in which they are read. Source: method.md, "The class screen". */
public enum Look {
    /** The anchors of a strand are low. */
    FIRST,
    /** An adult is worried, whatever the anchors say. */
    WORRIED,
    /** The anchors of a strand are a little low, and no adult is worried. */
    IF_WORRIED,
    /** Nothing to look at now, but of a strand too little was seen to say so. */
    SEE_MORE,
    /** Nothing stands out. */
    NOT_NOW;

    /** Whether the screen names the pupil; if not, it is kept no longer than it is of use. */
    public boolean isFlag() {
        return this == FIRST || this == WORRIED || this == IF_WORRIED;
    }
}
