package org.attune.profile;

/**
 * The school as at a day, with what runs.
 *
 * @param plans adopted plans that run today
 * @param overdue of those, past their review day
 */
public record SchoolPicture(GroupPicture pupils, int plans, int overdue) {}
