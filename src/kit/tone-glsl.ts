/**
 * The display curve of `tone` as a GLSL function `vec3 toDisplay(vec3 radiance)`, for what is lit while it is
 * drawn: beside baked colours it would otherwise burn out where the room does not.
 */
export const TONE_GLSL = /* glsl */ `
vec3 toDisplay(vec3 radiance) {
  float peak = max(radiance.r, max(radiance.g, radiance.b));
  if (peak < 0.7) return radiance;
  float pressed = 1.0 - 0.09 / (peak - 0.4);
  float fade = 1.0 - 1.0 / (0.22 * (peak - pressed) + 1.0);
  return mix(radiance * (pressed / peak), vec3(pressed), fade);
}
`
