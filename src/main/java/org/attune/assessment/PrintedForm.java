package org.attune.assessment;

import org.attune.paper.Printed;

/** @param pupilCode for the file’s name: no names in those */
public record PrintedForm(String pupilCode, Printed paper) {}
