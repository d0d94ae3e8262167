import { createHash, X509Certificate } from 'node:crypto'

/**
 * A profile by which iPhones and iPads take an authority in; its person still has to turn the trust on.
 * @param authority in PEM
 */
export function profileOf(authority: string): string {
  const { raw } = new X509Certificate(authority)
  const lines = raw.toString('base64').replaceAll(/.{64}(?!$)/g, '$&\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
<key>PayloadContent</key>
<array>
<dict>
<key>PayloadCertificateFileName</key><string>first-shift.crt</string>
<key>PayloadContent</key><data>
${lines}
</data>
<key>PayloadDisplayName</key><string>First Shift</string>
<key>PayloadIdentifier</key><string>first-shift.authority</string>
<key>PayloadType</key><string>com.apple.security.root</string>
<key>PayloadUUID</key><string>${uuidOf(raw, 'authority')}</string>
<key>PayloadVersion</key><integer>1</integer>
</dict>
</array>
<key>PayloadDisplayName</key><string>First Shift</string>
<key>PayloadIdentifier</key><string>first-shift</string>
<key>PayloadType</key><string>Configuration</string>
<key>PayloadUUID</key><string>${uuidOf(raw, 'profile')}</string>
<key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
`
}

/** The same for the same authority, so that a second download takes the place of the first. */
function uuidOf(raw: Uint8Array, what: string): string {
  const hex = createHash('sha256').update(raw).update(what).digest('hex')
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-')
    .toUpperCase()
}
