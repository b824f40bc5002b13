export {
  type DeleteImageOptions,
  deleteImage,
  type ImageChange,
  type ImageUse,
  readImageUse,
  updateImage,
} from './change.js'
export {
  checkImageForFlavor,
  type FlavorForImage,
  type ImageCheck,
  type ImageMisfit,
} from './check-flavor.js'
export { ImageChecksumError, type ImageData, type OnBytes } from './data.js'
export { type DownloadOptions, downloadImage, type ImageDownload } from './download.js'
export { findImage, type ImageFilter, listImages, readImage } from './images.js'
export {
  answerSharedImage,
  type ImageMember,
  listImageMembers,
  type MemberStatus,
  shareImage,
  unshareImage,
} from './members.js'
export type { Image, ImageVisibility } from './shapes.js'
export { createImage, type ImageSpec, type UploadOptions, uploadImageData } from './upload.js'
