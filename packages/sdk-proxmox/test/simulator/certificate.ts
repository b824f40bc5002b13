/** A self-signed certificate for 127.0.0.1, made for these tests alone. It is pinned, so its dates mean nothing. */
import { createPrivateKey } from 'node:crypto'

const key = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'EC',
    crv: 'P-256',
    x: 'kEH_yyNZPNijKnyE9atV5VCsSLlQrWQh4ukAcUtJlFk',
    y: 'PhU8itxRDbxMBRPZHG1Q8emGWm8uV77pnlVl8nwaDIg',
    d: 'v5MzCgfkNm3rSXysA5ADMcq_Rv37KrHAyT1fTYtCbvc',
  },
})

export const tls = {
  key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUXyceys8wGlS5RQ5n0DrR7PxeprcwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJc2ltdWxhdG9yMCAXDTI2MTEyMTEyMzkxMFoYDzIxMjYxMDI4
MTIzOTEwWjAUMRIwEAYDVQQDDAlzaW11bGF0b3IwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASQQf/LI1k82KMqfIT1q1XlUKxIuVCtZCHi6QBxS0mUWT4VPIrcUQ28
TAUT2RxtUPHphlpvLle+6Z5VZfJ8GgyIo28wbTAdBgNVHQ4EFgQUEGwKmIlAct4x
QzkSXUIGE5TthJQwHwYDVR0jBBgwFoAUEGwKmIlAct4xQzkSXUIGE5TthJQwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhAOJAIq4yrWeeFY8pufrDIZP4XMB98aYIeUbly59M9hXHAiAS
q8RcReoUL0umb2gXlRfOTnefIH5dEV3WwbupEhhkQA==
-----END CERTIFICATE-----
`,
}
