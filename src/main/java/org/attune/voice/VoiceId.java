package org.attune.voice;

public record VoiceId(long value) {}
